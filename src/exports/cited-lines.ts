import type { Place } from '../model/place'
import type { ExportInput } from './define-export'

/** Every line a place covers, in order. */
export function linesOf({ line, parts }: Place): readonly number[] {
  return [...new Set([line, ...(parts ?? []).map(part => part.line)])]
}

/** The source lines that findings and corrections rest on, as printed, in order. */
export function citedLines(input: ExportInput): readonly (readonly [line: number, text: string])[] {
  const { audit, history, source } = input
  const cited = new Set<number>()
  for (const { operands } of audit?.findings ?? [])
    for (const { place } of operands) for (const line of linesOf(place)) cited.add(line)
  for (const step of history.steps.slice(0, history.done))
    if (step.do === 'correct') cited.add(step.correction.target.line)
  return [...cited]
    .sort((a, b) => a - b)
    .flatMap(number => {
      const line = source.line(number)
      return line ? [[number, line.raw] as const] : []
    })
}
