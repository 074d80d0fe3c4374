/** The first screen. */
export const first = {
  column: '项目',
  title: '把预算公开文件拖到这一页',
  lead: '随即看到：从哪来，用在哪，指标缺什么。',
  choose: '选择文件',
  chooseFolder: '选择文件夹',
  paste: '粘贴文字',
  sample: '打开示例',
  note: '注：',
  formats: '.txt .tsv .csv .md，或从网页、Word、Excel 复制的表格；一张表也可。',
  encodings: '编码自动识别：UTF-8、GB18030、UTF-16，读后可改。',
  total: '合计',
  blank: '空白',
  recent: '最近的文件',
  clear: '全部清除',
  kept: '存于本机浏览器。移除后可撤销。',
  remove: (name: string) => `移除 ${name}`,
  removeShort: '移除',
  addedAt: (day: 'today' | 'yesterday' | 'earlier', time: string, date: string) =>
    ({ today: `今天 ${time}`, yesterday: `昨天 ${time}`, earlier: date })[day],
  noTotal: '无总额',
  tables: (count: number) => `${count} 张表`,
  notes: [
    ['文件不离开这台电脑', '没有服务器，不上传，不联网。断网照常使用。'],
    ['每个数字都有出处', '点任何数字，跳到原文那一格。空白与 0.00 分开，读不准的会写明。'],
    ['读不到的也说出来', '没有归入的每一行都列出来，可以逐行去看。'],
  ],
}
