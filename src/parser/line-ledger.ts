import type { LineRole } from '../model/disclosure'
import type { LineRange } from '../model/place'

/**
 * Who read which line: every reader claims the lines it understood; what stays `unread` is listed for the user.
 * A later claim replaces an earlier one (an indicator row stands inside a sheet).
 */
export interface LineLedger {
  claim(line: number, role: LineRole): void
  claimRange(lines: LineRange, role: LineRole): void
  role(line: number): LineRole
  /** The roles of a run of lines, in order. */
  roles(lines: LineRange): LineRole[]
}

/** A ledger for a source of `count` lines, all unread. */
export function createLineLedger(count: number): LineLedger {
  const roles: LineRole[] = Array.from({ length: count }, () => 'unread')
  const claim = (line: number, role: LineRole) => {
    if (line >= 1 && line <= count) roles[line - 1] = role
  }
  return {
    claim,
    claimRange({ from, to }, role) {
      for (let line = Math.max(1, from); line <= Math.min(count, to); line++) claim(line, role)
    },
    role: line => roles[line - 1] ?? 'unread',
    roles: ({ from, to }) => roles.slice(from - 1, to),
  }
}
