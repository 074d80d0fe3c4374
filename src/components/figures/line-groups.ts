import type { LineRole } from '../../model/disclosure'

/** What the lines of a text went into, for the strip of the reading report. */
export const LINE_GROUPS = ['tables', 'sheets', 'narrative', 'others', 'empty', 'unread'] as const
export type LineGroup = (typeof LINE_GROUPS)[number]

const GROUP_OF: Record<LineRole, LineGroup> = {
  unread: 'unread',
  blank: 'empty',
  watermark: 'empty',
  pageNumber: 'empty',
  cover: 'others',
  contents: 'others',
  heading: 'narrative',
  tableTitle: 'tables',
  tableHeader: 'tables',
  tableRow: 'tables',
  tableNote: 'tables',
  text: 'narrative',
  claims: 'narrative',
  sheetHeading: 'sheets',
  sheetField: 'sheets',
  indicatorHeader: 'sheets',
  indicatorRow: 'sheets',
  attachment: 'others',
  glossary: 'others',
}

/** One part of the text: how many lines, and of which roles. */
export interface GroupedLines {
  readonly group: LineGroup
  readonly lines: number
  readonly roles: readonly { readonly role: LineRole; readonly lines: number }[]
}

/** The lines by group, in the order of the groups; groups without lines are left out, but never the unread. */
export function groupLines(
  roles: readonly { readonly role: LineRole; readonly lines: number }[],
): readonly GroupedLines[] {
  return LINE_GROUPS.map(group => {
    const own = roles.filter(({ role }) => GROUP_OF[role] === group)
    return { group, lines: own.reduce((sum, { lines }) => sum + lines, 0), roles: own }
  }).filter(({ group, lines }) => lines > 0 || group === 'unread')
}
