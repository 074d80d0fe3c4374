const DIGITS = '零一二三四五六七八九十'

/** `一` … `十九` as a number; null for anything else. */
export function chineseOrdinal(text: string): number | null {
  if (text.length === 1) return DIGITS.indexOf(text) > 0 ? DIGITS.indexOf(text) : null
  if (text.length === 2 && text.startsWith('十')) return 10 + (chineseOrdinal(text.charAt(1)) ?? -10) || null
  return null
}

/** What the statutory sections of the narrative are about, whatever number they carry. */
const SUBJECT =
  /收支(?:预算)?.*(?:变动|情况|说明)|收入预算|支出预算|预算收入|预算支出|财政拨款.*(?:情况|说明)|一般公共预算.*(?:情况|说明)|基本支出.*(?:情况|说明)|三公|机关运行|政府采购|绩效|资产.*(?:情况|说明)|国有资产|资产占有|其他(?:说明|需要|重要|事项|情况)|重要事项|政府购买服务|政府性基金.*(?:情况|说明)|国有资本经营.*(?:情况|说明)/u
const HEADING = /^#*第?([一二三四五六七八九十]{1,2})[、丶.．,:](.{2,40})$/u
/** A number without a mark behind it, as in `一 收入预算情况说明`: only before the first words of a statutory title that ends as one. */
const UNMARKED =
  /^#*([一二三四五六七八九十]{1,2}|\d{1,2})((?:关于)?(?:20\d\d年|部门|单位|预算|收入|支出|财政拨款|一般公共|三公|机关运行|政府|绩效|预算绩效|国有|资产|其他|重要).{0,30}(?:说明|情况|原因|目标|管理))$/u
/** （十一）, 11、 and a lost number; only such a late section is known by them. */
const LATE = /^#*(?:\((十[一二]?)\)|(1[0-2])[、.．,])(.{2,40})$/u
const UNNUMBERED = /^(?:国有)?资产(?:占有|占用|使用|情况|总体|及|的)+(?:说明)?$/u
const ASSETS = 11
/** A full stop or colon behind a title. */
const ENDED = /(说明|情况|原因)[。.:]$/u

/** Reads `三、支出预算情况说明` in `matchKey` form: its number, when it names a statutory section of the narrative. */
export function readSectionHeading(key: string): number | null {
  if (key.length > 45) return null
  const ended = key.replace(ENDED, '$1')
  const [, ordinal, title = ''] = HEADING.exec(ended) ?? UNMARKED.exec(ended) ?? []
  if (ordinal === undefined) return lateSection(ended)
  if (/[。；;]|[:,]$/u.test(title) || !SUBJECT.test(title)) return null
  return /\d/u.test(ordinal) ? Number(ordinal) : chineseOrdinal(ordinal)
}

/** Reads `（十一）国有资产占有使用情况`, `11、国有资产占有使用情况` and the title alone. */
function lateSection(key: string): number | null {
  if (UNNUMBERED.test(key)) return ASSETS
  const [, chinese = '', digits = '', title = ''] = LATE.exec(key) ?? []
  if (title === '' || /[。；;]|[:,]$/u.test(title) || !SUBJECT.test(title)) return null
  return digits === '' ? chineseOrdinal(chinese) : Number(digits)
}
