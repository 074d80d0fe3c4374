import { CHECKS } from '../../src/checks'
import { runChecks } from '../../src/checks/run-checks'
import { readDisclosureText } from '../../src/intake/disclosure-text'
import { readSource } from '../../src/parser/read-source'

/** Counts every look at a part of plain data; each part keeps its identity. */
function watched<T extends object>(root: T, look: () => void): T {
  const known = new WeakMap<object, object>()
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const before = known.get(value)
    if (before) return before
    const proxy = new Proxy(value, {
      get: (target, key, receiver) => {
        look()
        return wrap(Reflect.get(target, key, receiver) as unknown)
      },
    })
    known.set(value, proxy)
    return proxy
  }
  return wrap(root) as T
}

/** The work of all checks on a text in counted steps, not by a clock: looks at the reading, and characters patterns went over. */
export function checkStepsOf(text: string): number {
  const source = readDisclosureText('generated.txt', 'utf-8', text)
  const { disclosures } = readSource(source)
  let steps = 0
  const look = () => (steps += 1)
  const patterns = RegExp.prototype
  const { exec } = patterns
  patterns.exec = function counted(this: RegExp, subject: string) {
    const match = exec.call(this, subject)
    steps += 1 + (match ? (match[0] ?? '').length : String(subject).length)
    return match
  }
  try {
    for (const disclosure of disclosures) runChecks(CHECKS, watched(disclosure, look), watched(source, look))
  } finally {
    patterns.exec = exec
  }
  return steps
}
