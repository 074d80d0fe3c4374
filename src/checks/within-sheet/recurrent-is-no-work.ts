import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { ownSheets } from '../sheet-terms'

const WORK =
  /(?:建设|改造|拆除|新建|规划|方案|编制|可研|评估报告|设计|标准指南|尾款|余款|质保金|[（(]20\d\d年[）)])/u
const SERVICE =
  /运营|运维|维护|管护|养护|处置费|处理费|服务|工资|经费|办公|补助|补贴|保障|监管|租赁|日常|长效|常态|年度/u

/** 建设项目环评评估: projects of others are looked after for ever. */
const OBJECT = /建设(?:项目|工程)(?=\S{2})/u

/** I42: a plan, a study or a building work is no recurrent project. */
export const recurrentIsNoWork = defineCheck({
  id: 'recurrent-is-no-work',
  identities: ['I42'],
  formula: 'sheet: 经常性项目 ⇒ the name is not that of one-off work',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { attribute, project } of ownSheets(context)) {
      if (!attribute || !project || !/经常性/u.test(attribute.value)) continue
      if (!WORK.test(project.value.replace(OBJECT, '')) || SERVICE.test(project.value)) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'recurringWork',
          details: { name: project.value },
          operands: [
            { place: attribute.place, raw: attribute.value, label: attribute.value, role: 'result' },
            { place: project.place, raw: project.value, label: project.value, role: 'cited' },
          ],
          confidence: Math.min(attribute.confidence, project.confidence),
        })
      }
    }
  },
})
