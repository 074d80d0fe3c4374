import { fen } from '../../model/money'
import type { Finding } from '../../model/finding'
import { evaluated } from '../calculation'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money, words } from '../outcome'
import { mentionOperand, textBefore, type Mention } from '../prose'
import { sheetProse, type SheetProse } from '../sheet-prose'
import { saidUnit } from '../term'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** What stands between a number and a sign: 万平方米, 元/吨, 设备, 每人. */
const WORDS = '[^\\d*×xX＊+＋=＝()（），,。；;、\\t]{0,8}?'
const BEHIND = `${NUMBER}${WORDS}[)）]?`
/** 50人×每人2150元/月×12个月=129万元, 人员1.2万元+设备3.3万元=4.5万元: terms, a sign of equality, what they come to. */
const SAID = new RegExp(
  `([(（]?${BEHIND}(?:\\s?[*×xX＊+＋]\\s?[(（]?${WORDS}${BEHIND})+)\\s*[=＝]\\s*(约)?(${NUMBER})(万|亿)?(元)?(?!\\s?[*×xX＊+＋%％\\d])`,
  'gu',
)
/** 需资金129万元（50人×2150元×12个月=129万元）, 安排58.4万元（50.6+7.8）: an amount, and right behind it how it is made. */
const MADE_OF = new RegExp(
  `(?<![\\d.,])(${NUMBER})(万|亿)?(元)?[(（]([(（]?${BEHIND}(?:\\s?[*×xX＊+＋]\\s?[(（]?${WORDS}${BEHIND})+?)(?:[=＝]约?(${NUMBER})(万|亿)?元?)?[)）]`,
  'gu',
)
/** What may stand beside the numbers of such a bracket: 2×500千瓦 makes no money. */
const OF_MONEY = /^(?:[\d,.\s*×xX＊+＋()（）%％/／万亿元人名个月年天日户吨次期]|[费款金][+＋]?)*$/u
/** Behind such a sign the first number is no term of its own: 合同3-5人×2万元. */
const FACTOR = /[×*xX＊✕÷/\-−.,\d%％+＋]$|(?<!—)—$/u
const PRODUCT = /[*×xX＊]/u
const POWERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** A result whose unit is not printed may be in 万元 where its factors are in 元. */
const SCALES = [1, 1e4, 1e-4]
const ROUGHLY = 0.02
/** What a product is rounded by, as a part of it. */
const ROUNDED = 0.0005
const FEN = 100
/** A bracket around calculation and result. */
const OPENED = /^[(（](?=[^)）]*$)/u

/** A calculation of a text and what the text says that it comes to. */
interface Calculation {
  readonly expression: string
  readonly number: string
  /** 万 or 亿, or nothing. */
  readonly power: string
  /** 元, or nothing. */
  readonly yuan: string
  readonly isRough: boolean
  readonly mention: Mention
}

/** What a calculation may come to: the terms of a sum may have their unit behind the result alone; rates are not added up. */
function comesTo(expression: string, size: number): readonly number[] {
  const isProduct = PRODUCT.test(expression)
  if (!isProduct && /[%％]/u.test(expression)) return []
  const bare = isProduct ? [1] : [1, size]
  return bare.flatMap(each => evaluated(expression, each) ?? [])
}

/** How far a sum of rounded terms may be off, `step` the last digit of its result; what is counted in ones is exact. */
const ofTerms = (sum: string, step: number): number =>
  step === 1 && !sum.includes('.') ? 0 : (step * (sum.split(/[+＋]/u).length + 1)) / 2

/** Calculations with their result behind a sign of equality, and amounts with their calculation in a bracket behind. */
function calculationsOf({ mentions }: SheetProse, context: CheckContext): Calculation[] {
  const isTerm = ({ place }: Mention) => !FACTOR.test(textBefore(context, place).trimEnd())
  return [
    ...mentions(SAID)
      .filter(isTerm)
      .map(mention => {
        const [said = '', roughly = '', number = '', power = '', yuan = ''] = mention.groups
        return { expression: said.replace(OPENED, ''), number, power, yuan, isRough: roughly !== '', mention }
      }),
    ...mentions(MADE_OF).flatMap(mention => {
      const [number = '', power = '', yuan = '', expression = ''] = mention.groups
      const isAmount = yuan !== '' || number.includes('.')
      return isAmount && OF_MONEY.test(expression)
        ? [{ expression, number, power, yuan, isRough: false, mention }]
        : []
    }),
  ]
}

/** Whether a calculation is right; null where it cannot be told. */
function outcomeOf(calculation: Calculation, details: Finding['details']): Outcome | null {
  const { expression, number, power, yuan, isRough, mention } = calculation
  const digits = number.replaceAll(',', '')
  const size = POWERS[power] ?? 1
  const result = Number(digits) * size
  const made = comesTo(expression, size)
  if (result === 0 || made.length === 0 || made.includes(0)) return null
  const off = (value: number) => Math.abs(value - result)
  const step = size / 10 ** (digits.split('.')[1]?.length ?? 0)
  const exact = PRODUCT.test(expression) ? ROUNDED * result : ofTerms(expression, step)
  const slack = Math.max(0.51 * step, isRough ? ROUGHLY * result : exact)
  const readings = made.flatMap(value => SCALES.map(scale => value * scale))
  if (readings.some(value => off(value) <= slack)) return HOLDS
  const right = readings.reduce((best, each) => (off(each) < off(best) ? each : best))
  const amount = (value: number) => money(fen(Math.round(value * FEN)), saidUnit(power + yuan))
  const printed = (value: number) => words(`${Number((value / size).toFixed(4))}${power}`)
  const write = yuan === '' ? printed : amount
  return fails({
    severity: 'error',
    messageId: 'calculationDiffers',
    details: { ...details, calculation: expression },
    expected: write(right),
    actual: write(result),
    operands: [mentionOperand(mention, 'result')],
  })
}

/** I44: what a sheet's text writes out as a calculation comes to what it says. */
export const calculationsInTextAreRight = defineCheck({
  id: 'calculations-in-text-are-right',
  identities: ['I44'],
  formula:
    'sheet, text: a × b (+ c × d …), a + b + … = the result written behind it, or the amount before its bracket',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const prose of sheetProse(context))
      for (const calculation of calculationsOf(prose, context)) {
        const outcome = outcomeOf(calculation, prose.details)
        if (outcome) yield outcome
      }
  },
})
