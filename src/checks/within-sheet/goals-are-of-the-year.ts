import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { ownSheets } from '../sheet-terms'

/** A year at the beginning of a clause, and what is to be done in it. */
const TO_DO =
  /(?:^|[，。；;、:：,\s])(20\d\d)年(?:底|末|内|全年|度)?前?(?:\d{1,2}月(?:\d{1,2}日|底|初|末|[上中下]旬)?前?)?[，,]?(?:将|拟|要|力争|全面|全部|按时|按期|继续|共)?(?:计划|预计|建成|完成|开展|实施|举办|新建|购置|采购|培育|培训|实现|推进|改造|建设|确保|保障|补贴|发放|招收|提供|落实|维护)(?![^，。；;]{0,16}(?:的|了|尾款))/u

/** 完成2026年度126个监测点的监测: the work of a year. */
const WORK_OF =
  /(?:^|[，。；;、:：,\s])(?:全面|按时|按期|及时)?(?:完成|开展|实施|做好|组织|保障|举办)(?:好|全市|全县|全区|我[市县区])?(20\d\d)年(?:度|全年)?(?!\D{0,16}(?:审计|决算|考核|评价|验收|清算|汇算|年报|项目|计划|任务|工程))(?=\D{0,3}[\d\p{Script=Han}])/u

/** What was done before and is paid, settled or continued now. */
const HISTORY = /已|尾款|余款|结算|决算|支付|付清|拖欠|欠款|质保|续建|结转|以来|基础上/u

/** I48: the goal of the year does not plan for a year that is over, unless it goes on from there to its own. */
export const goalsAreOfTheYear = defineCheck({
  id: 'goals-are-of-the-year',
  identities: ['I48'],
  formula: 'sheet: YYYY年 + work to do in the goal of the year ≥ fiscal year',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const goal = sheet.texts.goalAnnual
      const years = [...(goal?.value ?? '').matchAll(/20\d\d(?=年)/gu)].map(Number)
      if (!goal || years.length === 0) continue
      const said = TO_DO.exec(goal.value) ?? WORK_OF.exec(goal.value)
      if (!said || years.some(other => other >= year) || HISTORY.test(goal.value)) yield HOLDS
      else {
        const raw = said[0].replace(/^[，。；;、:：,\s]/u, '')
        yield fails({
          severity: 'warning',
          messageId: 'goalOfEarlierYear',
          details: { name: sheet.project?.value ?? '' },
          expected: words(`≥ ${year}`),
          actual: words(raw),
          operands: [{ place: goal.place, raw, label: sheet.project?.value ?? '', role: 'result' }],
          confidence: goal.confidence,
        })
      }
    }
  },
})
