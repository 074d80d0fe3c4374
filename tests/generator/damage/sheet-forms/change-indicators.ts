import type { Line, Part } from '../../text'
import { changeLines, isRole, restate } from '../on-lines'

type Text = { readonly name: string; readonly value: string }

/** Rewords the indicators of a line, name and value together, with what they say; null leaves one as it is. */
export function rewordIndicators(
  lines: readonly Line[],
  reword: (text: Text, line: Line) => Text | null,
): Line[] {
  return changeLines(lines, ['indicator'], line => {
    const parts: Part[] = [...line.parts]
    line.parts.forEach((part, at) => {
      const after = parts[at + 1]
      if (!isRole(part, 'name') || part.text === '' || !after || !isRole(after, 'value')) return
      const said = reword({ name: part.text, value: after.text }, line)
      if (said === null) return
      parts[at] = restate(part, said.name, fact => (fact.what === 'indicator' ? { ...fact, ...said } : fact))
      parts[at + 1] = { ...after, text: said.value }
    })
    return { ...line, parts }
  })
}

/** What each sheet decides once for all its rows. */
export function perSheet<T>(decide: () => T): (line: Line) => T {
  const known = new Map<string, T>()
  return ({ of }) => {
    const decided = known.get(of) ?? decide()
    known.set(of, decided)
    return decided
  }
}
