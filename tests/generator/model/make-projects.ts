import type { Random } from '../random'
import type { Field } from '../vocabulary/fields'
import { CAPITAL_ITEMS, FUND_ITEMS } from '../vocabulary/functions'
import type { Project, Source } from './disclosure-model'

const TAILS = ['项目', '经费', '工程', '专项资金', '服务费', '工作经费', '']

function nameOf(
  random: Random,
  field: Field,
  place: string,
  year: number,
): readonly [string, Project['thing']] {
  const thing = random.pick(field.objects)
  const head = random.pick(['', '', place, `${year}年`, '全域', '“平安同行”', '城乡'])
  const area = random.pick(['', '（二期）', '', '（北片区）', ''])
  return [`${head}${thing.noun}${thing.act}${random.pick(TAILS)}${area}`, thing]
}

const ITEM: Record<Source, (random: Random, field: Field) => string> = {
  generalPublic: (random, field) => random.pick(field.items),
  governmentFunds: random => random.pick(FUND_ITEMS),
  stateCapital: random => random.pick(CAPITAL_ITEMS),
  specialAccount: (random, field) => random.pick(field.items),
  unitFunds: (random, field) => random.pick(field.items),
}

/** The projects of every unit; a name may occur more than once, with other amounts. */
export function makeProjects(
  random: Random,
  about: { field: Field; place: string; year: number; units: readonly string[] },
): Project[] {
  const { field, place, year, units } = about
  const sources: Source[] = ['generalPublic', 'generalPublic', 'generalPublic']
  if (random.chance(0.6)) sources.push('governmentFunds')
  if (random.chance(0.3)) sources.push('stateCapital')
  if (random.chance(0.3)) sources.push('specialAccount')
  if (random.chance(0.3)) sources.push('unitFunds')
  const carryover = random.chance(0.5)
  return units.flatMap(unit => {
    const projects = Array.from({ length: random.int(2, 6) }, (): Project => {
      const [name, thing] = nameOf(random, field, place, year)
      const source = random.pick(sources)
      return {
        name,
        thing,
        unit,
        source,
        item: ITEM[source](random, field),
        amount: random.chance(0.5) ? random.int(3, 900) * 100 : random.int(90, 190_000),
        carriedOver: false,
        running: random.chance(0.3),
      }
    })
    if (!carryover || random.chance(0.5)) return projects
    const [name, thing] = nameOf(random, field, place, year - 1)
    const left: Project = {
      name: `${name}（上年）`,
      thing,
      unit,
      source: 'generalPublic',
      item: random.pick(field.items),
      amount: random.int(100, 20_000),
      carriedOver: true,
      running: false,
    }
    return projects.concat(left)
  })
}
