import type { ProjectSort } from '../../analysis/project-order'
import type { FundSource } from '../../model/fund-source'

/** Which figures the list shows beside each project. */
export const COLUMN_SETS = ['summary', 'funds'] as const
export type ColumnSet = (typeof COLUMN_SETS)[number]

/** How much width a column asks of the page before it is shown. */
export type ColumnRoom = 'wide' | 'middle' | 'narrow'

/** One column: what its head says, how wide it is, and what it orders by. */
export interface ProjectColumn {
  readonly id:
    | 'rank'
    | 'name'
    | 'amount'
    | 'bar'
    | 'share'
    | 'carryover'
    | 'attribute'
    | 'annual'
    | 'coverage'
    | 'findings'
    | 'line'
    | FundSource
  readonly width: string
  readonly room: ColumnRoom
  readonly sort?: ProjectSort
  readonly number?: true
}

/** What the document holds decides which columns are worth their room. */
export interface ColumnNeeds {
  readonly set: ColumnSet
  readonly carryover: boolean
  readonly sheets: boolean
  readonly findings: boolean
  /** The sources any project is paid from. */
  readonly sources: readonly FundSource[]
}

const column = (
  id: ProjectColumn['id'],
  width: string,
  room: ColumnRoom,
  parts: Pick<ProjectColumn, 'sort' | 'number'> = {},
): ProjectColumn => ({ id, width, room, ...parts })

/** The columns of a set, in order. */
export function projectColumns(needs: ColumnNeeds): readonly ProjectColumn[] {
  const { set, carryover, sheets, findings, sources } = needs
  const summary = set === 'summary'
  const funds = summary ? [] : sources.filter(source => source !== 'carryover')
  const number = true as const
  // Beside a column a source there is less room for others.
  const aside: ColumnRoom = summary ? 'middle' : 'wide'
  return [
    column('rank', '1.8rem', aside, { number }),
    column('name', 'minmax(12rem, 1fr)', 'narrow', { sort: 'name' }),
    column('amount', '6.8rem', 'narrow', { sort: 'amount', number }),
    column('bar', '6.4rem', 'wide'),
    ...(summary ? [column('share', '3.8rem', 'wide', { number })] : []),
    ...funds.map(source => column(source, 'minmax(4.9rem, 6.8rem)', 'middle', { number })),
    ...(carryover
      ? [column('carryover', 'minmax(4.6rem, 5.6rem)', 'middle', { sort: 'carryover', number })]
      : []),
    ...(summary && sheets ? [column('attribute', '13rem', 'wide', { sort: 'attribute' })] : []),
    ...(sheets ? [column('annual', '7.8rem', aside, { sort: 'annual', number })] : []),
    ...(summary && sheets ? [column('coverage', '8.6rem', 'narrow', { sort: 'coverage' })] : []),
    ...(findings ? [column('findings', '4.6rem', 'narrow', { sort: 'findings' })] : []),
    column('line', '3.2rem', aside, { sort: 'table', number }),
  ]
}

const ROOMS: readonly ColumnRoom[] = ['wide', 'middle', 'narrow']

/** The grid tracks at each width: those of the columns that are shown there. */
export function columnTracks(columns: readonly ProjectColumn[]): Readonly<Record<`--${ColumnRoom}`, string>> {
  const tracks = (room: ColumnRoom) =>
    columns
      .filter(each => ROOMS.indexOf(each.room) >= ROOMS.indexOf(room))
      .map(({ width }) => width)
      .join(' ')
  return { '--wide': tracks('wide'), '--middle': tracks('middle'), '--narrow': tracks('narrow') }
}
