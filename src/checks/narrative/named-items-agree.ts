import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'
import { cell, isPrinted } from '../term'

const LISTS = [
  ['personnel', /人员经费[^。；;]{0,40}主要(?:包括|用于|是)[:：]?([^。；;]{4,600})[。；;]/gu],
  ['operating', /公用经费[^。；;]{0,40}主要(?:包括|用于|是)[:：]?([^。；;]{4,600})[。；;]/gu],
] as const

/** The names of a list; 和 may join the last two, or belong to a name (商品和服务支出). */
function items(list: string, known: ReadonlySet<string>): string[] {
  return list
    .split(/[、，,]/u)
    .map(item => item.replace(/等(?:支出)?$/u, ''))
    .flatMap(item => (known.has(bareName(item)) ? [item] : item.split(/以及|和|及/u)))
    .map(bareName)
    .filter(item => item !== '')
}

/** I33: section 六 names the economic classes of table 6 that hold personnel and operating expenditure. */
export const namedItemsAgree = defineCheck({
  id: 'named-items-agree',
  identities: ['I33'],
  formula: '六: items named under 人员经费 and 公用经费 = T6 items with such amounts',
  tolerance: 'none',
  severity: 'note',
  family: 'narrative',
  needs: ['T6', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { T6 } = context.disclosure.tables
    const printed = T6.rows.filter(row => row.kind === 'item')
    const known = new Set(printed.map(row => bareName(row.name)))
    for (const range of sectionLines(context, /基本支出/u)) {
      for (const [column, pattern] of LISTS) {
        for (const mention of mentions(context, range, pattern)) {
          const named = items(mention.groups[0] ?? '', known)
          if (named.length < 2 || named.filter(name => known.has(name)).length * 2 < named.length) continue
          const held = new Set(
            printed.flatMap(row => {
              const term = cell(T6, row, column)
              return term && isPrinted(term) ? [bareName(row.name)] : []
            }),
          )
          const missing = [...held].filter(name => !named.includes(name))
          const surplus = named.filter(name => known.has(name) && !held.has(name))
          if (missing.length === 0 && surplus.length === 0) yield HOLDS
          else {
            yield fails({
              severity: 'note',
              messageId: 'namedItemsDiffer',
              details: { column, missing: missing.join('、'), surplus: surplus.join('、') },
              expected: words([...held].join('、')),
              actual: words(named.join('、')),
              operands: [mentionOperand(mention, 'result')],
            })
          }
        }
      }
    }
  },
})
