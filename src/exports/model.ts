import { keyedFindings } from '../analysis/finding-keys'
import { SAVED_FORMAT, SAVED_VERSION } from '../model/saved-document'
import { orderedHistory } from '../saved/history'
import { defineExport } from './define-export'
import { provenance } from './provenance'
import { TOOL } from './tool'

/**
 * All that was read, as JSON: every line of the source, the disclosure as read and as corrected, every step of the reviewer,
 * findings with their keys and marks, and the ledger. Money is whole fen; a blank is null. Dropped on the page it opens
 * again; findings and the corrected disclosure are then computed anew.
 */
export const model = defineExport({
  id: 'model',
  extension: 'json',
  mime: 'application/json',
  write: input => {
    const { asRead, disclosure, history, audit, marks, source, time, language, unit } = input
    const { name, encoding, format, lines } = source
    const printed = Array.from({ length: lines }, (_, index) => source.line(index + 1)?.raw ?? '')
    const content = {
      format: SAVED_FORMAT,
      version: SAVED_VERSION,
      tool: TOOL,
      time,
      language,
      unit,
      about: Object.fromEntries(provenance(input)),
      source: { name, encoding, format, lines: printed },
      asRead,
      disclosure,
      history: orderedHistory(history),
      marks: Object.fromEntries(marks),
      findings: audit ? keyedFindings(audit) : null,
      obligations: audit?.obligations ?? null,
    }
    return Promise.resolve(`${JSON.stringify(content, null, 1)}\n`)
  },
})
