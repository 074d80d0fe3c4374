import { describe, expect, it } from 'vitest'
import { walkTarget, type WalkedText } from '@/components/source/cursor-walk'

const whole: WalkedText = { count: 9, isListed: () => true }
const folded = { count: 9, isListed: (line: number) => line < 3 || line > 6 }
const press = (key: string, keys: Partial<KeyboardEvent> = {}, text = whole) =>
  walkTarget({ key, ...keys } as KeyboardEvent, { line: 2, cell: 1 }, text)

describe('the cursor of the source', () => {
  it('goes by line and by cell', () => {
    expect(press('ArrowDown')).toEqual({ line: 3, cell: 1 })
    expect(press('ArrowUp')).toEqual({ line: 1, cell: 1 })
    expect(press('ArrowLeft')).toEqual({ line: 2, cell: 0 })
    expect(press('ArrowRight')).toEqual({ line: 2, cell: 2 })
  })

  it('goes to the ends of the line and, with control, of the text', () => {
    expect(press('Home')).toEqual({ line: 2, cell: 0 })
    expect(press('End')?.line).toBe(2)
    expect(press('Home', { ctrlKey: true })).toEqual({ line: 1, cell: 0 })
    expect(press('End', { metaKey: true })).toEqual({ line: 9, cell: 0 })
  })

  it('passes over what is folded, and stays where nothing more is listed', () => {
    expect(press('ArrowDown', {}, folded)?.line).toBe(7)
    expect(walkTarget({ key: 'ArrowDown' } as KeyboardEvent, { line: 9, cell: 0 }, folded)?.line).toBe(9)
    expect(walkTarget({ key: 'ArrowUp' } as KeyboardEvent, { line: 1, cell: 0 }, folded)?.line).toBe(1)
  })

  it('leaves other keys and key combinations to others', () => {
    expect(press('a')).toBeNull()
    expect(press('ArrowDown', { altKey: true })).toBeNull()
    expect(press('ArrowDown', { shiftKey: true })).toBeNull()
  })
})
