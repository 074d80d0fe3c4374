import { keyedFindings } from '../analysis/finding-keys'
import { citedLines } from './cited-lines'
import { defineExport } from './define-export'
import { provenance } from './provenance'
import { TOOL } from './tool'

/** The version of the shape below; a reader refuses a higher one. */
export const MODEL_VERSION = 1

/**
 * All that was read, as JSON: the disclosure as read and as corrected, every step of the reviewer, findings with their keys
 * and marks, the ledger, and the source lines cited. Money is whole fen; a blank is null.
 */
export const model = defineExport({
  id: 'model',
  extension: 'json',
  mime: 'application/json',
  write: input => {
    const { asRead, disclosure, history, audit, marks, source, time, language, unit } = input
    const { name, encoding, format, lines } = source
    const content = {
      format: 'mingzhang-document',
      version: MODEL_VERSION,
      tool: TOOL,
      time,
      language,
      unit,
      about: Object.fromEntries(provenance(input)),
      source: { name, encoding, format, lines, cited: Object.fromEntries(citedLines(input)) },
      asRead,
      disclosure,
      history,
      marks: Object.fromEntries(marks),
      findings: audit ? keyedFindings(audit) : null,
      obligations: audit?.obligations ?? null,
    }
    return Promise.resolve(`${JSON.stringify(content, null, 1)}\n`)
  },
})
