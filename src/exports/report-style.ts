/** The look of the report, on screen and on A4: the only style in it. */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#1E1C18;--ink-2:#57534A;--ink-3:#696459;--rule:#DFDACD;--strong:#24221D;--bg:#FBFAF6;--error:#B92C15;--warning:#8F5B00;--han:"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC";--sans:var(--han),system-ui,sans-serif;--serif:"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",serif}
:root:lang(en){--sans:-apple-system,"Segoe UI",Roboto,"Adwaita Sans",Cantarell,Ubuntu,"Noto Sans","Helvetica Neue",Arial,var(--han),system-ui,sans-serif;--serif:Charter,Georgia,"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",serif}
:lang(en){font-variant-east-asian:proportional-width}:lang(zh){font-variant-east-asian:normal}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.6 var(--sans)}
main{max-width:72rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1,h2{font-family:var(--serif);line-height:1.35}
h1{font-size:1.75rem;margin:.25rem 0 .5rem}h2{margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:1px solid var(--strong);font-size:1.3rem}h3{margin:1.75rem 0 .5rem;font-size:1rem}
p{margin:.25rem 0}a{color:#642FBB}.small,figcaption,caption{color:var(--ink-3);font-size:.85rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none}
dl.key{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 1.25rem;margin:1.5rem 0;border-block:1px solid var(--strong)}dl.key div{padding:.5rem 0}
dl.key dt{color:var(--ink-2);font-size:.85rem}dl.key dd{margin:0;font-size:1.3rem;font-variant-numeric:tabular-nums}dl.key .small{display:block;font-size:.8rem}
figure{margin:1.5rem 0;overflow-x:auto}@media (min-width:60rem){figure{margin-inline:-32px}}figure svg{max-width:100%;height:auto;display:block}
.finding{padding:.75rem 0;border-bottom:1px solid var(--rule)}.finding p:first-child{font-weight:700}.error .sign{color:var(--error)}.warning .sign{color:var(--warning)}.note .sign{color:var(--ink-3)}
.finding ul{margin:.25rem 0;padding-left:1.25rem}.mark{padding-left:.75rem;border-left:3px solid #642FBB}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{padding:.25rem .5rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{border-bottom-color:var(--strong);color:var(--ink-2);vertical-align:bottom}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}thead .n{white-space:normal}.t{min-width:10em}:lang(zh) td.w{white-space:nowrap}td.said{white-space:normal}.m{min-width:7em}.strong{font-weight:700}
dl.record{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.25rem 1.25rem;margin:0 0 1.5rem;padding-bottom:.75rem;border-bottom:1px solid var(--rule);font-size:.85rem}dl.record div{display:flex;flex-direction:column;justify-content:space-between}dl.record .t{grid-column:1/-1}dl.record dt{color:var(--ink-2)}dl.record dd{margin:0;font-variant-numeric:tabular-nums;white-space:pre-line}
.line{scroll-margin-top:1rem}.line:target{background:#FBEBB0}.source td{white-space:pre-wrap;overflow-wrap:anywhere}.source td:first-child{white-space:nowrap;color:var(--ink-3)}
details summary{cursor:pointer;margin:1.25rem 0 .25rem;font-weight:700}
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);color:#696459;font:8pt sans-serif}}@page broad{size:A4 landscape}
@media print{body{background:#fff;font-size:10pt}main{max-width:none;padding:0}nav,.back{display:none}h1,h2,h3,summary,caption{break-after:avoid}.finding,figure,tr,dl.key,dl.record div{break-inside:avoid}thead{display:table-header-group}section.apart{break-before:page}.wide,figure{overflow:visible}details.broad{page:broad}.broad table{font-size:7pt}:lang(en) .broad table{font-size:6.5pt}.broad th,.broad td{padding:.15rem}dl.record{grid-template-columns:repeat(6,1fr);font-size:8pt;gap:1mm 4mm}figure{margin:4mm -3mm}figure svg{max-height:250mm}figure svg>rect:first-of-type{fill:#fff}dl.key{grid-template-columns:repeat(5,1fr)}.finding p:first-child{break-after:avoid}table{font-size:8pt}th,td{padding:.15rem .4rem}a{color:inherit;text-decoration:none}}
`

/** The name by which the report's policy allows that style; a test recomputes it. */
export const REPORT_STYLE_HASH = 'DGwo48XTqBYk9gkBlX/E5w2NK3NHV3qjZP4vU+ULb4g='
