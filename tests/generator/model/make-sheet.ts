import { DIMENSIONS, type Dimension } from '../../../src/model/dimension'
import type { Hundredths } from '../amounts'
import type { Random } from '../random'
import type { Thing } from '../vocabulary/fields'
import { INDICATOR_WORDING } from '../vocabulary/indicators'
import type { ModelIndicator, ModelSheet, Project } from './disclosure-model'

const COUNT: Record<Dimension, readonly [from: number, to: number]> = {
  quantity: [1, 5],
  quality: [1, 3],
  timeliness: [1, 3],
  cost: [1, 2],
  economic: [0, 1],
  social: [1, 2],
  ecological: [0, 1],
  sustainability: [0, 1],
  satisfaction: [1, 1],
}

/** Indicators of one half in the framework's order; no name twice. */
export function makeIndicators(
  random: Random,
  things: readonly Thing[],
  year: number,
  budget: Hundredths | null = null,
): ModelIndicator[] {
  const names = new Set<string>()
  return DIMENSIONS.flatMap(dimension => {
    const [from, to] = COUNT[dimension]
    return random.some(INDICATOR_WORDING[dimension], random.int(from, to)).flatMap(make => {
      const [name, value] = make(random.pick(things), random, year, budget)
      if (names.has(name)) return []
      names.add(name)
      return [{ dimension, name, value }]
    })
  })
}

/** The same indicators for the year: in another order within a dimension, a few left out or with another value. */
function annualOf(random: Random, whole: readonly ModelIndicator[]): ModelIndicator[] {
  return DIMENSIONS.flatMap(dimension => {
    const own = whole.filter(one => one.dimension === dimension)
    const kept = own.length > 2 && random.chance(0.2) ? own.slice(1) : own
    const ordered = random.chance(0.4) ? random.shuffled(kept) : kept
    return ordered.map(one =>
      dimension === 'quantity' && !/^(?:≤|0)/u.test(one.value) && random.chance(0.2)
        ? { dimension, name: one.name, value: one.value.replace(/^\D*/, '≥') }
        : one,
    )
  })
}

/** What is done once is no recurrent project. */
const ONE_OFF: ReadonlySet<string> = new Set(['建设', '改造'])

/** The performance sheet of a project, consistent with its row of table 12. */
export function makeSheet(
  random: Random,
  project: Project,
  year: number,
  departmentCode: string,
): ModelSheet {
  const { amount, thing, unit } = project
  const long = random.chance(0.4)
  const whole = long ? amount + random.int(1, 3) * 10_000 : amount
  const payer = random.pick(['local', 'local', 'provincial', 'central'] as const)
  const funds = (total: number) => ({
    total,
    central: 0,
    provincial: 0,
    local: 0,
    selfRaised: 0,
    [payer]: total,
  })
  const indicators = makeIndicators(random, [thing], year, amount)
  const goal = `完成${thing.noun}${thing.act}任务，让${thing.people}满意。`
  const month = random.int(1, 12)
  return {
    project,
    departmentCode,
    attribute: long
      ? random.pick([
          '延续性项目（阶段开展）',
          ONE_OFF.has(thing.act) ? '延续性项目（阶段开展）' : '经常性项目（长期开展）',
        ])
      : '一次性项目（1年结束）',
    term: long ? random.pick(['2年', '3年', '99年']) : '1年',
    filledAt: `${year - 1}${String(month).padStart(2, '0')}${random.int(10, 28)}${random.int(10, 20)}${random.int(10, 59)}${random.int(10, 59)}`,
    funds: { whole: funds(whole), annual: funds(amount) },
    texts: {
      overview: `本项目由${unit}负责${thing.noun}的${thing.act}，预计投入${random.int(2, 90)}人，分${random.int(2, 4)}批完成。`,
      basis: `依据《${thing.noun}管理办法》（〔${year - 2}〕${random.int(3, 90)}号）。`,
      necessity: `现有${thing.noun}已不能适应${thing.people}的需要。`,
      measures: '执行财务管理制度，专款专用，定期检查。',
      plan: `${year}年上半年完成招标，下半年组织实施并验收。`,
      goalWhole: goal,
      goalAnnual: random.chance(0.5) ? goal : `${year}年推进${thing.noun}${thing.act}，及时支付资金。`,
    },
    indicators: { whole: indicators, annual: annualOf(random, indicators) },
  }
}
