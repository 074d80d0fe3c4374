import type { Messages } from '../messages'
import { checks } from './checks'
import { checksView } from './checks-view'
import { compare } from './compare'
import { corrections } from './corrections'
import { expenditure } from './expenditure'
import { exports } from './exports'
import { figures } from './figures'
import { first } from './first'
import { glossary } from './glossary'
import { indicators } from './indicators'
import { issues } from './issues'
import { narrative } from './narrative'
import { shellNotices } from './notices'
import { overview } from './overview'
import { present } from './present'
import { projects } from './projects'
import { quality } from './quality'
import { revenue } from './revenue'
import { search } from './search'
import { shell } from './shell'
import { source } from './source'
import { tables } from './tables'
import { terms } from './terms'

/** Every word of the interface in English, by area. */
export const en: Messages = {
  terms,
  first,
  shell: { ...shell, ...shellNotices },
  search,
  source,
  figures,
  glossary,
  overview,
  revenue,
  expenditure,
  present,
  projects,
  narrative,
  indicators,
  quality,
  tables,
  compare,
  corrections,
  exports,
  issues,
  checks,
  checksView,
}
