import * as v from 'valibot'
import { SAVED_FORMAT, SAVED_VERSION } from '../model/saved-document'
import { disclosureShape } from './disclosure'
import { text } from './shape'

const MOST_LINES = 5_000_000

/** The shape of a document saved as JSON. What is computed anew (findings, the corrected model) is not looked at. */
export const documentShape = v.object({
  format: v.literal(SAVED_FORMAT),
  version: v.literal(SAVED_VERSION),
  tool: v.object({ name: text, version: text }),
  source: v.object({
    name: text,
    encoding: text,
    format: v.picklist(['disclosureText', 'csv', 'markdown']),
    lines: v.pipe(v.array(v.pipe(text, v.regex(/^[^\r\n]*$/u))), v.maxLength(MOST_LINES)),
  }),
  asRead: disclosureShape,
  history: v.unknown(),
})
