import { describe, expect, it } from 'vitest'
import { beginsRole, nextUnread } from '@/components/source/source-lines'
import { linesOfText } from './lines-of-text'

describe('the lines of the source', () => {
  const source = linesOfText('a\n\nb\nc\nd\ne', ['text', 'blank', 'text', 'unread', 'unread', 'tableRow'])

  it('begin a run of a role where another ends; blank ones end none and begin none', () => {
    expect([1, 2, 3, 4, 5, 6].map(line => beginsRole(source, line))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  it('of unread text are one stop a run, round and round', () => {
    const two = linesOfText('a\nb\nc\nd', ['unread', 'unread', 'text', 'unread'])
    expect([0, 1, 4].map(line => nextUnread(two, line))).toEqual([1, 4, 1])
    expect(nextUnread(linesOfText('a', ['text']), 0)).toBeNull()
  })
})
