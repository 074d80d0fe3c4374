import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand } from '../prose'

const OF_OTHERS = [
  // The glossary of a city or county speaks of the departments of its own level.
  {
    wrong: /省直(?:部门|单位|机关)|省级部门|中央部门/gu,
    roles: ['glossary'],
    unless: /省|自治区|中央|国家/u,
    kind: null,
  },
  // A budget unit prints the forms of units.
  {
    wrong: /部门公开表|部门合计/gu,
    roles: ['tableTitle', 'tableRow', 'tableHeader'],
    unless: null,
    kind: 'unit',
  },
] as const

/** I51: template words are adapted to the organization: its level of government, and whether it is a department or a unit. */
export const wordsFitOrganization = defineCheck({
  id: 'words-fit-organization',
  identities: ['I51'],
  formula: 'glossary below a province: no 省直部门; tables of a unit: no 部门公开表, 部门合计',
  tolerance: 'none',
  severity: 'note',
  family: 'completeness',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { organization, organizationKind, lines, lineRoles } = context.disclosure
    if (!organization) return
    for (const { wrong, roles, unless, kind } of OF_OTHERS) {
      if (unless?.test(organization.value) || (kind !== null && kind !== organizationKind?.value)) continue
      const said = lineRoles.flatMap((role, at) => {
        const line = lines.from + at
        return roles.some(one => one === role) ? mentions(context, { from: line, to: line }, wrong) : []
      })
      const [first] = said
      if (!first) yield HOLDS
      else {
        yield fails({
          severity: 'note',
          messageId: kind === null ? 'wordsOfOtherLevel' : 'wordsOfDepartment',
          details: { name: organization.value, count: said.length },
          actual: words(first.raw),
          operands: said.map(mention => mentionOperand(mention, 'result')),
          confidence: organization.confidence,
        })
      }
    }
  },
})
