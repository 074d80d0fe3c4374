import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { overTables } from '../rows'
import { cell, isPrinted } from '../term'
import { fen } from '../../model/money'

/** Which kind of money a group of departmental economic classes never holds. */
const FOREIGN = [
  [/^对个人和家庭的补助/u, 'operating'],
  [/^工资福利支出/u, 'operating'],
  [/^商品和服务支出/u, 'personnel'],
  [/^(?:其他)?资本性支出/u, 'personnel'],
] as const

/** I19: benefits to persons are no operating expenditure; goods, services and equipment no personnel expenditure. */
export const groupsHoldTheirKind = defineCheck({
  id: 'groups-hold-their-kind',
  identities: ['I19'],
  formula: 'T6: 公用经费 of 工资福利 and 对个人和家庭的补助 = 0; 人员经费 of 商品和服务 and 资本性支出 = 0',
  tolerance: 'exact',
  severity: 'warning',
  family: 'withinTable',
  needs: ['T6'],
  ground: 'convention',
  run: context =>
    overTables(context, ['T6'], function* (table): Generator<Outcome> {
      for (const [index, group] of table.rows.entries()) {
        const column = FOREIGN.find(([name]) => name.test(group.name))?.[1]
        const figure = column && group.kind === 'group' ? cell(table, group, column) : null
        if (!column || !figure) continue
        const items = table.rows
          .filter(row => row.parent === index)
          .flatMap(row => cell(table, row, column) ?? [])
          .filter(isPrinted)
        if (!isPrinted(figure) && items.length === 0) {
          yield HOLDS
          continue
        }
        yield fails({
          severity: 'warning',
          messageId: 'kindForeignToGroup',
          details: {
            table: 'T6',
            column,
            name: group.name,
            items: items.map(({ label }) => label).join('、'),
          },
          expected: money(fen(0)),
          actual: figure.fen === null ? null : money(figure.fen),
          operands: [operand(figure, 'result'), ...items.map(item => operand(item, 'part'))],
          confidence: Math.min(figure.confidence, ...items.map(({ confidence }) => confidence)),
        })
      }
    }),
})
