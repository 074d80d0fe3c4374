import { bareName } from '../../model/name-distance'
import type { PerformanceSheet } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { ownSheets } from '../sheet-terms'

/** So many sheets of one code show that another one is a slip. */
const USUAL = 3

const codeOf = ({ departmentCode }: Pick<PerformanceSheet, 'departmentCode'>): string =>
  departmentCode?.value.replace(/\D/gu, '') ?? ''

/** The code of a unit begins with that of its department. */
const fits = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** I48: the sheets give one department one code. */
export const departmentCodesAgree = defineCheck({
  id: 'department-codes-agree',
  identities: ['I48'],
  formula: 'sheets: 主管部门 of one name have one code',
  tolerance: 'exact',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const byName = new Map<string, PerformanceSheet[]>()
    for (const sheet of ownSheets(context)) {
      const name = bareName(sheet.department?.value ?? '')
      if (name === '' || codeOf(sheet) === '') continue
      byName.set(name, [...(byName.get(name) ?? []), sheet])
    }
    for (const sheets of byName.values()) {
      const counts = new Map<string, number>()
      for (const sheet of sheets) counts.set(codeOf(sheet), (counts.get(codeOf(sheet)) ?? 0) + 1)
      const [usual] = [...counts].sort((a, b) => b[1] - a[1])
      if (!usual) continue
      const [code, count] = usual
      for (const sheet of sheets) {
        const { department, departmentCode, project } = sheet
        const own = codeOf(sheet)
        const rare = count >= USUAL && (counts.get(own) ?? 0) * USUAL <= count
        if (!rare || !departmentCode || fits(own, code)) {
          yield HOLDS
          continue
        }
        const model = sheets.find(other => codeOf(other) === code)?.departmentCode
        yield fails({
          severity: 'warning',
          messageId: 'departmentCodeDiffers',
          details: { name: department?.value ?? '' },
          expected: words(code),
          actual: words(own),
          operands: [
            {
              place: departmentCode.place,
              raw: departmentCode.value,
              label: project?.value ?? '',
              role: 'result',
            },
            ...(model
              ? [
                  {
                    place: model.place,
                    raw: model.value,
                    label: department?.value ?? '',
                    role: 'cited',
                  } as const,
                ]
              : []),
          ],
          confidence: departmentCode.confidence,
        })
      }
    }
  },
})
