import type { Fen } from '../model/money'
import { unitKey } from './counted'
import type { Mention } from './prose'
import { saidMoney } from './term'

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)'
const OF_ONE =
  '人|名|户|台|套|辆|场|次|处|亩|公顷|吨|公斤|公里|米|平方米|㎡|平米|立方米|座|棵|株|盏|份|例|册|对|村|家|所|部|期|条|头|只|件|间'
/** 每户补助5000元, 5000元/户; not 每人每月300元. */
export const PRICED = new RegExp(
  `每(${OF_ONE})(?!次)[^，。；;、每\\d\\t]{0,10}?${NUMBER}(万元|元)(?![/／每])|${NUMBER}(万元|元)[/／](${OF_ONE})(?![·.、/／每\\p{Script=Han}])`,
  'gu',
)

/** The price of one of a kind, as a text names it. */
export interface Priced {
  readonly mention: Mention
  /** What it is the price of: the one name of units that mean the same. */
  readonly of: string
  readonly price: Fen | null
}

/** The price that a match of `PRICED` names. */
export function pricedOf(mention: Mention): Priced {
  const [before = '', one = '', unit = '', other = '', otherUnit = '', behind = ''] = mention.groups
  return { mention, of: unitKey(before || behind), price: saidMoney(one || other, unit || otherUnit) }
}
