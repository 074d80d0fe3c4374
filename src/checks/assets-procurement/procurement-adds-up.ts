import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { claimTerm, type Term } from '../term'

/** I34: goods, works and services make all government procurement. */
export const procurementAddsUp = defineCheck({
  id: 'procurement-adds-up',
  identities: ['I34'],
  formula: '九: 货物 + 工程 + 服务 = 政府采购总额',
  tolerance: 'sum',
  severity: 'error',
  family: 'assetsAndProcurement',
  needs: ['claims'],
  ground: 'convention',
  run: ({ disclosure: { claims } }): Outcome[] => {
    const amounts = claims.filter(({ kind, label }) => kind === 'amount' && /采购/u.test(label))
    const named = (label: RegExp): Term[] => {
      const claim = amounts.find(item => label.test(item.label))
      return claim ? [claimTerm(claim)].flatMap(term => term ?? []) : []
    }
    const parts = [/货物/u, /工程/u, /服务/u].flatMap(named)
    const total = amounts.find(({ label }) => !/货物|工程|服务|中小|小微|授予|预留/u.test(label))
    // Where a kind was not told, the others need not make the whole.
    const severity = parts.length === 3 ? 'error' : 'warning'
    return total && parts.length > 0 ? addsUp(claimTerm(total), parts, { severity }) : []
  },
})
