const TRADITIONAL =
  '級级預预績绩萬万億亿項项標标務务購购車车費费經经營营財财撥拨專专戶户資资單单機机關关運运國国減减長长與与較较結结轉转總总計计額额佔占輛辆個个臺台積积數数備备設设導导員员業业維维護护實实編编領领應应執执訊讯種种術术產产價价幣币際际併并補补貼贴險险給给約约間间處处規规無无為为於于開开變变動动'
const FOLDED = new Map<string, string>([
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['﹐', ','],
  ['：', ':'],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['·', '.'],
  ['＋', '+'],
  ['－', '-'],
  ['−', '-'],
  ['–', '-'],
  ['／', '/'],
  ['＜', '<'],
  ['＞', '>'],
  ['﹣', '-'],
])
for (let digit = 0; digit <= 9; digit++) FOLDED.set(String.fromCharCode(0xff10 + digit), String(digit))
for (let at = 0; at + 1 < TRADITIONAL.length; at += 2)
  FOLDED.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1))

const NOT_TEXT = /[\s\u200b-\u200f\u2060\ufeff\u00ad*`]/u

/** For every UTF-16 unit the unit it is compared as; 0 for what carries no text: white space, invisible marks, Markdown. */
const TABLE = new Uint16Array(0x10000).map((_, unit) => {
  const character = String.fromCharCode(unit)
  return NOT_TEXT.test(character) ? 0 : (FOLDED.get(character) ?? character).charCodeAt(0)
})

/** The form of one UTF-16 unit that the readers compare: half-width signs and digits, simplified characters; 0 for a blank. */
export function foldUnit(unit: number): number {
  return TABLE[unit] ?? unit
}

const CHUNK = 4096

/** A string of UTF-16 units, of any number. */
export function textOfUnits(units: readonly number[]): string {
  let text = ''
  for (let from = 0; from < units.length; from += CHUNK)
    text += String.fromCharCode(...units.slice(from, from + CHUNK))
  return text
}

function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0 || TABLE[unit] !== unit) return false
  }
  return true
}

/** A short text in the form the readers compare: folded, without white space or Markdown marks. */
export function foldText(text: string): string {
  if (isFolded(text)) return text
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (unit !== 0) units.push(unit)
  }
  return textOfUnits(units)
}
