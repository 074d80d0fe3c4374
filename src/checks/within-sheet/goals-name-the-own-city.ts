import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, mentionsIn } from '../prose'
import { NO_CITY, ownCity } from '../own-city'
import { ownSheets } from '../sheet-terms'

/** 提升云中市基层服务能力: the city for which something is to be done. */
const CITY =
  /(?:提升|提高|推动|推进|促进|改善|保障|服务|支持|加强|满足|助力|维护|优化|完善|打造|增强|确保|在|为|对|使)(\p{Script=Han}{2,3}市)(?![场值民容政区城级属直场花树长外内])/gu
const ELSEWHERE = /协作|合作|对口|支援|帮扶|考察|学习|赴|参展|招商|往返|比赛|运动会/u

/** I47: the goal of a project is one for the own city, not for one that the document names nowhere else. */
export const goalsNameTheOwnCity = defineCheck({
  id: 'goals-name-the-own-city',
  identities: ['I47'],
  formula: 'sheet: a city named in the goal is the own one, or is named elsewhere in the document',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const own = ownCity(context.disclosure)
    if (!own) return
    for (const sheet of ownSheets(context)) {
      const { goalWhole, goalAnnual } = sheet.texts
      const told = mentionsIn(context, [goalWhole, goalAnnual], CITY).filter(
        ({ groups: [city = ''] }) => !NO_CITY.test(city),
      )
      const lines = new Set(told.map(({ place }) => place.line))
      for (const city of new Set(told.map(({ groups }) => groups[0] ?? ''))) {
        const everywhere = mentions(context, context.disclosure.lines, new RegExp(city, 'gu'))
        const same = told.filter(({ groups }) => groups[0] === city)
        const isHere = everywhere.every(({ place }) => lines.has(place.line))
        if (city === own || !isHere || ELSEWHERE.test(goalAnnual?.value ?? goalWhole?.value ?? ''))
          yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'goalOfOtherCity',
            details: { name: sheet.project?.value ?? '' },
            expected: words(own),
            actual: words(city),
            operands: same.map(mention => mentionOperand(mention, 'result')),
          })
        }
      }
    }
  },
})
