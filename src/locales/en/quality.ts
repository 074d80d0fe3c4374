import type { quality as zhQuality } from '../zh-CN/quality'
import { many } from './many'

/** The quality of performance targets: the score and what it is made of. */
export const quality: typeof zhQuality = {
  title: score => `No objection to ${score} of the dimensions and indicators due`,
  caption: projects =>
    `${many(projects, 'project')}, lowest score first. Due = six dimensions every project owes (quantity, quality, timeliness, cost, any benefit, satisfaction) + indicators of the year that were read; score = without objection ÷ due.`,
  doubtful: count =>
    `${many(count, 'indicator is', 'indicators are')} not judged: name and value are paired in doubt.`,
  score: 'Score',
  percent: score => `${score}%`,
  met: (met, due) => `${met} / ${due}`,
  metHead: 'Without objection / due',
  unscored: 'no indicator was read: no score',
  kinds: {
    dimensionEmpty: 'Dimension empty',
    notMeasurable: 'No number',
    unitMissing: 'No unit stated',
    unitUnfit: 'Unit unfit',
    valueRepeatsName: 'Repeats name',
    valueCopied: 'Copied',
    emptyThreshold: 'No constraint',
    halvesContradict: 'Periods opposed',
  },
  all: count => (count === 1 ? 'The one project' : `All ${count} projects`),
  fewer: 'Fewer',
  none: 'no objection',
  project: (score, met, due) => `Indicator quality ${score}%: no objection to ${met} of ${due} due`,
  empty: slots => `no indicator of ${slots}`,
  slots: {
    quantity: 'quantity',
    quality: 'quality',
    timeliness: 'timeliness',
    cost: 'cost',
    benefit: 'benefit',
    satisfaction: 'satisfaction',
  },
}
