import * as v from 'valibot'
import type { DecimalText } from '../model/target-value'
import type { Fen } from '../model/money'
import type { LineRange, Place, Sourced, Span } from '../model/place'

/** A schema of one type of the model, in and out. */
export type Shape<T> = v.GenericSchema<T>

/** So many things of one kind are in no document. */
const MOST_THINGS = 500_000
const MOST_LINES = 5_000_000
const LONGEST_TEXT = 2_000_000

type Optional<T> = v.ExactOptionalSchema<Shape<T>, undefined>
type Entries<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>
}

/** An object with these keys and no other: a key that the model gains or loses stops this from compiling. */
export function shape<T extends object>(entries: Entries<T>): Shape<T> {
  return v.strictObject(entries as v.ObjectEntries) as unknown as Shape<T>
}

/** A key that may be absent. */
export function optional<T>(of: Shape<T>): Optional<T> {
  return v.exactOptional(of)
}

/** A list with a bound. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return v.pipe(v.array(of), v.maxLength(MOST_THINGS)) as unknown as Shape<readonly T[]>
}

/** One of these words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return v.picklist(words)
}

export const text: Shape<string> = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
export const flag: Shape<boolean> = v.boolean()
export const share: Shape<number> = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
export const count: Shape<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const index: Shape<number> = v.pipe(count, v.maxValue(MOST_THINGS))
export const line: Shape<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_LINES))
const column: Shape<number> = v.pipe(count, v.maxValue(LONGEST_TEXT))
export const decimal: Shape<DecimalText> = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.regex(/^-?\d+(?:\.\d+)?$/u),
)

/** A value, or nothing in its place. */
export function orNull<T>(of: Shape<T>): Shape<T | null> {
  return v.nullable(of)
}

/** An amount: a whole number of fen that arithmetic cannot harm. */
export const fen: Shape<Fen> = v.custom<Fen>(value => Number.isSafeInteger(value), 'fen')

/** Named words and numbers, as issues tell them. */
export const details: Shape<Readonly<Record<string, string | number>>> = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]\w{0,40}$/iu)),
  v.union([text, v.pipe(v.number(), v.finite())]),
)

const span = { line, start: column, end: column }
export const place: Shape<Place> = shape<Place>({ ...span, parts: optional(list(shape<Span>(span))) })
export const range: Shape<LineRange> = shape<LineRange>({ from: line, to: line })

/** Something read, with its place. */
export function sourced<T>(value: Shape<T>): Shape<Sourced<T>> {
  return v.strictObject({
    value,
    place,
    confidence: share,
    reason: optional(text),
    corrected: optional(v.strictObject({ from: value })),
  }) as unknown as Shape<Sourced<T>>
}
