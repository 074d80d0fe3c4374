import type { Damage } from './define-damage'
import { bold } from './bold'
import { brokenOff } from './broken-off'
import { codeWithName } from './code-with-name'
import { continuedSheet } from './continued-sheet'
import { cutNames } from './cut-names'
import { cutSentence } from './cut-sentence'
import { cutValues } from './cut-values'
import { doubledSheetHeading } from './doubled-sheet-heading'
import { doubledTitle } from './doubled-title'
import { equalProjects } from './equal-projects'
import { fusedValue } from './fused-value'
import { labelInHead } from './label-in-head'
import { lateDate } from './late-date'
import { loneBlank } from './lone-blank'
import { lostColumn } from './lost-column'
import { lostHalf } from './lost-half'
import { lostLabel } from './lost-label'
import { misreadProject } from './misread-project'
import { movedLabel } from './moved-label'
import { noTableNumber } from './no-table-number'
import { otherGrid } from './other-grid'
import { pageBreak } from './page-break'
import { pageNumber } from './page-number'
import { punctuation } from './punctuation'
import { repeatedHead } from './repeated-head'
import { repeatedLabel } from './repeated-label'
import { repeatedRow } from './repeated-row'
import { slidHalf } from './slid-half'
import { slidLeft } from './slid-left'
import { slidRight } from './slid-right'
import { squareMetres } from './square-metres'
import { strayHtml } from './stray-html'
import { thousands } from './thousands'
import { totalAsName } from './total-as-name'
import { traditional } from './traditional'
import { trimmedRows } from './trimmed-rows'
import { twoTexts } from './two-texts'
import { unitLine } from './unit-line'
import { valueBelow } from './value-below'
import { variantLabel } from './variant-label'
import { watermark } from './watermark'
import { wrappedWords } from './wrapped-words'

/** Every kind of damage of domain.md §2, in the order in which a text suffers them: what is said, cells, rows, pages. */
export const DAMAGES: readonly Damage[] = [
  equalProjects,
  misreadProject,
  slidRight,
  movedLabel,
  lostLabel,
  repeatedLabel,
  labelInHead,
  variantLabel,
  cutNames,
  cutValues,
  squareMetres,
  lostHalf,
  fusedValue,
  valueBelow,
  twoTexts,
  repeatedRow,
  strayHtml,
  slidHalf,
  slidLeft,
  otherGrid,
  continuedSheet,
  brokenOff,
  lateDate,
  thousands,
  wrappedWords,
  codeWithName,
  totalAsName,
  lostColumn,
  trimmedRows,
  repeatedHead,
  doubledTitle,
  doubledSheetHeading,
  noTableNumber,
  unitLine,
  traditional,
  punctuation,
  bold,
  cutSentence,
  pageBreak,
  watermark,
  pageNumber,
  loneBlank,
]
