import type { ClaimSection } from '../../../src/model/claim'
import { printWan } from '../amounts'
import type { Random } from '../random'
import type { Part } from '../text'
import { ordinal } from './cells'

const SUBJECTS = [
  '人员经费',
  '公用经费',
  '项目支出',
  '社会保障缴费',
  '住房公积金',
  '政府性基金预算',
  '基本支出',
  '上年结转资金',
  '设备购置费',
  '培训费',
]

/** Why a total changed: 一是…增加12.00万元，增长3.00%；二是…. No more than a plain reason every third time. */
export function itemised(random: Random, section: ClaimSection, body: string): (string | Part)[] {
  if (random.chance(0.35)) return [random.pick([`本${body}人员调整`, '从严从紧安排预算', '新增项目较多'])]
  return random.some(SUBJECTS, random.int(2, 9)).flatMap((subject, at) => {
    const up = random.chance(0.5)
    const direction = up ? ('increase' as const) : ('decrease' as const)
    const verb = up ? random.pick(['增加', '增长', '增加了']) : random.pick(['减少', '下降', '减少了'])
    const printed = printWan(random.int(10, 400_000), random.chance(0.3))
    const changed: Part = {
      text: `${printed}万元`,
      facts: [
        { what: 'claim', section, value: Number(printed.replaceAll(',', '')), unit: '万元', direction },
      ],
    }
    const words: (string | Part)[] = [`${at === 0 ? '' : '；'}${ordinal(at + 1)}是${subject}${verb}`, changed]
    if (random.chance(0.4)) {
      const rate = `${random.int(0, 80)}.${random.int(10, 99)}`
      words.push(up ? '，增长' : '，下降', {
        text: `${rate}%`,
        facts: [{ what: 'claim', section, value: Number(rate), unit: '%', direction }],
      })
    }
    return words
  })
}
