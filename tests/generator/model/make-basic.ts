import type { Random } from '../random'
import { ECONOMIC_CLASSES } from '../vocabulary/economics'
import type { BasicItem } from './disclosure-model'

/** The basic expenditure by economic class, and what of it each functional item takes. */
export function makeBasic(
  random: Random,
  running: string,
): { basic: BasicItem[]; byItem: Map<string, number> } {
  const byItem = new Map<string, number>()
  const basic: BasicItem[] = []
  for (const { group, name, government, operating, item } of ECONOMIC_CLASSES) {
    if (!item && name !== '基本工资' && name !== '办公费' && random.chance(0.3)) continue
    const amount = operating ? random.int(20, 9_000) : random.int(800, 60_000)
    basic.push({
      group,
      name,
      government,
      personnel: operating ? 0 : amount,
      operating: operating ? amount : 0,
    })
    const of = item ?? running
    byItem.set(of, (byItem.get(of) ?? 0) + amount)
  }
  return { basic, byItem }
}
