const BREAK = /(?<=\p{Script=Han}{2})(?=预算|经营|管理|资金|收入|支出|安排|合计|结转)/u

/** The parts between which a name of the field may be broken over lines: 政府性基金 | 预算, never 政府性基 | 金预算. */
export function phrases(name: string): readonly string[] {
  return name.split(BREAK)
}
