import { describe, expect, it } from 'vitest'
import { filesOf } from '@/components/shell/incoming-files'

const file = (name: string) => new File(['x'], name)
const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void) => take(file(name)),
})

/** A folder hands out its entries in portions; an empty one is the end. */
function folderEntry(...portions: object[][]) {
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...portions, []]
      return { readEntries: (take: (entries: object[]) => void) => take(left.shift() ?? []) }
    },
  }
}

const transfer = (entries: object[], files: File[] = []) =>
  ({ items: entries.map(entry => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer

describe('what is dropped', () => {
  it('is the files of a folder, to its last portion and its innermost folder', async () => {
    const inner = folderEntry([fileEntry('c.txt')])
    const found = await filesOf(transfer([folderEntry([fileEntry('a.txt')], [inner, fileEntry('b.txt')])]))
    expect(found.map(each => each.name)).toEqual(['a.txt', 'c.txt', 'b.txt'])
  })

  it('is the files themselves where no folder is among them', async () => {
    const plain = file('a.txt')
    expect(await filesOf(transfer([fileEntry('a.txt')], [plain]))).toEqual([plain])
    expect(await filesOf(transfer([], [plain]))).toEqual([plain])
  })
})
