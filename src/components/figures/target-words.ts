import type { Messages } from '../../locales'
import type { DateLimit, DatePoint, QuantityLimit, TargetLimit, TargetValue } from '../../model/target-value'

const thousands = (number: string) =>
  number.replace(/^\d+/u, whole => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','))

function dateWords(words: Messages, { year, month, day }: DatePoint): string {
  const { target } = words.projects
  return [
    year === null ? '' : target.year(year),
    month === null ? '' : target.month(month),
    day === null ? '' : target.day(day),
  ]
    .join('')
    .trim()
}

function dateLimitWords(words: Messages, { from, to }: DateLimit): string {
  const { target } = words.projects
  const [start, end] = [from, to].map(point => point && dateWords(words, point))
  if (start && end) return start === end ? start : start + target.to + end
  if (end) return `≤ ${end}`
  return start ? `≥ ${start}` : ''
}

function quantityWords({ comparator, number, upTo, unit }: QuantityLimit): string {
  const figures = upTo === null ? thousands(number) : `${thousands(number)}–${thousands(upTo)}`
  const measured = unit === null ? figures : unit === '%' ? `${figures}%` : `${figures} ${unit}`
  return comparator === 'range' ? measured : `${comparator} ${measured}`
}

function limitWords(words: Messages, limit: TargetLimit): string {
  const said = limit.kind === 'date' ? dateLimitWords(words, limit) : quantityWords(limit)
  return limit.label === null ? said : `${limit.label} ${said}`
}

/** A target as it was taken apart: `≥ 90%`, `≤ 2026年6月`, `2–3 次`; a value without number or date is its kind alone. */
export function targetWords(words: Messages, target: TargetValue | undefined): string {
  if (!target) return ''
  const said = target.limits.map(limit => limitWords(words, limit)).filter(text => text !== '')
  return said.length > 0 ? said.join(words.figures.comma) : words.projects.target.kinds[target.kind]
}
