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

/** The form of one character that the readers compare: half-width signs and digits, simplified characters; never longer than one. */
export function foldCharacter(character: string): string {
  return FOLDED.get(character) ?? character
}

const NOT_TEXT = /[\s\u200b-\u200f\u2060\ufeff\u00ad*`]/u

/** Whether a character carries no text in prose: white space, invisible marks, the asterisks of Markdown bold. */
export function isFiller(character: string): boolean {
  return NOT_TEXT.test(character)
}

/** A short text in the form the readers compare: folded, without white space or Markdown marks. */
export function foldText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (!isFiller(character)) folded += foldCharacter(character)
  }
  return folded
}
