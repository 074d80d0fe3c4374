import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import type { Heading } from './heading'

const PROJECT = /^项目名称:?$/u
const DEPARTMENT = /^(?:主管|预算|实施)(?:主管|预算)?(?:部门|单位)/u
/** So many lines below 项目名称 the department is printed, blank ones included. */
const REACH = 5
const LONGEST = 16

/** A cell's key where it is short enough to be a label. */
const labelOf = (text: string | undefined) =>
  text === undefined || text === '' || text.length > LONGEST ? '' : matchKey(text)

/**
 * The heading of a performance sheet that is printed without one: `项目名称 | …` with 主管部门 or 实施单位 below it. Table
 * 12 begins with 项目名称 too, and has amounts below it.
 */
export function lostSheetHeading(lines: readonly SourceLine[], line: SourceLine): Heading | null {
  const [first, ...rest] = line.cells.filter(cell => cell.text !== '')
  if (!PROJECT.test(labelOf(first?.text)) || rest.length === 0) return null
  const below = lines.slice(line.number, line.number + REACH)
  const told = below.some(({ cells }) => DEPARTMENT.test(labelOf(cells.find(cell => cell.text !== '')?.text)))
  if (!told) return null
  return {
    kind: 'sheet',
    line: line.number,
    key: '',
    tables: [],
    ordinal: 0,
    paged: false,
    year: null,
    above: null,
  }
}
