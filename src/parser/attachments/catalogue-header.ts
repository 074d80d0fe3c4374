import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'

/** What stands in a column of a catalogue; `skip` is the running number. */
export type CatalogueColumn = 'code' | 'name' | 'note' | 'skip'

/** The head of a catalogue: what each cell's position holds, and how many levels of names there are. */
export interface CatalogueHeader {
  readonly columns: readonly CatalogueColumn[]
  readonly printed: readonly string[]
  /** 一级目录, 二级目录 … are printed: each level has its column. */
  readonly levelled: boolean
}

const CODE = /^(?:品目|目录|采购|项目|服务|科目)?(?:代码|编码|编号)$/u
const LEVEL = /^[一二三四五]级(?:目录|品目|指标|分类|项目)?(?:名称)?$/u
const ITEM = /^(?:采购|服务)?(?:品目|目录|事项)(?:名称)?$|^(?:采购|服务)(?:项目|内容|类别)(?:名称)?$/u
const LOOSE_ITEM = /^(?:项目|名称|内容)(?:名称)?$/u
const NOTE =
  /^(?:备注|说明|品目说明|注释|适用范围|限额标准|采购限额|标准|单位|范围|服务标准|实施范围|计量单位)$/u
const RUNNING = /^序号$/u
const LONGEST = 10
const FEWEST = 2
const MOST = 12

function columnOf(key: string): CatalogueColumn | null {
  // All of these words end in a Chinese character; codes and amounts don't.
  if (key.charCodeAt(key.length - 1) < 0x4e00) return null
  if (CODE.test(key)) return 'code'
  if (LEVEL.test(key) || ITEM.test(key) || LOOSE_ITEM.test(key)) return 'name'
  if (NOTE.test(key)) return 'note'
  return RUNNING.test(key) ? 'skip' : null
}

/**
 * Reads `代码 | 一级目录 | 二级目录 | …` or `品目编码 | 品目名称 | 备注`; null for any other line. Budget tables print
 * 科目编码 too, but amounts beside it, and never 品目 or 目录.
 */
export function readCatalogueHeader({ cells }: SourceLine): CatalogueHeader | null {
  const columns: CatalogueColumn[] = []
  const printed: string[] = []
  let telling = false
  let levels = 0
  for (const { text } of cells) {
    if (text === '') continue
    if (text.length > LONGEST * 2 || columns.length === MOST) return null
    const key = matchKey(text)
    const column = key.length > LONGEST ? null : columnOf(key)
    if (column === null) return null
    telling ||= LEVEL.test(key) || ITEM.test(key)
    if (LEVEL.test(key)) levels++
    columns.push(column)
    printed.push(key)
  }
  if (columns.length < FEWEST || !telling || !columns.includes('name')) return null
  // 一级指标 | 二级指标 heads an indicator table; a catalogue has a code or says 目录.
  if (!columns.includes('code') && !printed.some(key => /目录|品目/u.test(key))) return null
  return { columns, printed, levelled: levels > 1 }
}
