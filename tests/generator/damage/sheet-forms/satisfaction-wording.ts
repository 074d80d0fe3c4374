import { defineDamage } from '../define-damage'
import { changeLines, isRole, reprint, withParts } from '../on-lines'

const WORDS = [
  '服务对象满意度指标',
  '社会公众满意度指标',
  '服务对象满意指标',
  '受益对象满意度指标',
  '社会公众或服务对象满意度指标',
  '服务对象满意度等',
  '满意度指标',
  '群众满意度指标',
]

/** 社会公众满意度指标 and other wordings of the last label. */
export const satisfactionWording = defineDamage({
  id: 'satisfaction-wording',
  title: 'satisfaction labels in other words',
  rate: 0.3,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line =>
      withParts(line, part =>
        isRole(part, 'label') && part.text === '服务对象满意度' && strikes()
          ? reprint(part, random.pick(WORDS))
          : part,
      ),
    ),
})
