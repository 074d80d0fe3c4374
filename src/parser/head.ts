import type { DocumentKind, OrganizationKind } from '../model/disclosure'
import type { Place, Sourced } from '../model/place'
import { isTableNumber } from './outline/table-title'
import { matchKey, unwrapped } from './plain-text'
import type { ReaderContext } from './reader-context'
import type { Segment } from './segment'

/** Who published what, for which year. */
export interface Head {
  readonly organization: Sourced<string> | null
  readonly organizationKind: Sourced<OrganizationKind> | null
  readonly fiscalYear: Sourced<number> | null
  readonly documentKind: Sourced<DocumentKind> | null
}

interface Vote<T> {
  readonly value: T
  readonly key: string
  readonly place: Place
  readonly weight: number
}

/** The value with most weight; others against it lower the confidence. */
function elect<T>(votes: readonly Vote<T>[]): Sourced<T> | null {
  const weights = new Map<string, number>()
  for (const vote of votes) weights.set(vote.key, (weights.get(vote.key) ?? 0) + vote.weight)
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  const first = votes.find(vote => vote.key === best?.[0])
  if (!best || !first) return null
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const share = best[1] / all
  const confidence = best[1] < 2 ? Math.min(0.8, share) : share >= 0.75 ? 1 : share
  const { value, place } = first
  return confidence < 1
    ? { value, place, confidence, reason: share < 0.75 ? 'headContradicts' : 'headWeak' }
    : { value, place, confidence }
}

const NAMED =
  /^(?:(部门|单位)名称[:：]?|(?:编制|编报|填报|填表|预算|公开|主管|申报|报送)?(?:部门|单位)(?:名称)?(?:[（(](?:盖章|公章|签章)[）)])?[:：])\s*(.*)$/su
const UNIT_TAIL = /\s*(?:金额)?单位\s*[:：(（]\s*(?:人民币)?(?:亿|万|千)?元.*$/su
/** 单位：万元, and the head of a column that stands behind 单位名称. */
const NOT_NAME = /元[）)]?$|^(?:20)?\d\d年?度?.*数$|^(?:合计|金额|总计)/u
const COVER = /^(.*?)(20\d\d)年(?:度)?(.*)$/su
const ORGANIZATION = /^[^\d\s。，；：:,;]{3,40}$/u
const NOT_ORGANIZATION = /目录|预算|决算|公开|部分|概况|年度|报表|说明$|附件|日期|日$/u

interface Votes {
  organization: Vote<string>[]
  organizationKind: Vote<OrganizationKind>[]
  fiscalYear: Vote<number>[]
  documentKind: Vote<DocumentKind>[]
}

function kindVotes(votes: Votes, key: string, place: Place, weight: number): void {
  if (key.includes('部门'))
    votes.organizationKind.push({ value: 'department', key: 'department', place, weight })
  else if (key.includes('单位')) votes.organizationKind.push({ value: 'unit', key: 'unit', place, weight })
  if (key.includes('预算')) votes.documentKind.push({ value: 'budget', key: 'budget', place, weight })
  else if (key.includes('决算'))
    votes.documentKind.push({ value: 'finalAccounts', key: 'finalAccounts', place, weight })
}

function yearVote(votes: Votes, key: string, place: Place, weight: number): void {
  const year = /(20\d\d)年/u.exec(key)?.[1]
  if (year) votes.fiscalYear.push({ value: Number(year), key: year, place, weight })
}

/** Reads `部门名称：… 单位：万元`, `编制单位：…`, one cell or several. */
function namedVote(votes: Votes, text: string, place: Place): void {
  const match = NAMED.exec(text)
  const [, kind = '', rest = ''] = match ?? []
  const name = unwrapped(rest.replace(UNIT_TAIL, ''))
  if (!match || name.length < 3 || name.length > 40 || NOT_NAME.test(name)) return
  votes.organization.push({ value: name, key: matchKey(name), place, weight: 2 })
  if (kind === '部门')
    votes.organizationKind.push({ value: 'department', key: 'department', place, weight: 0.5 })
  if (kind === '单位') votes.organizationKind.push({ value: 'unit', key: 'unit', place, weight: 0.5 })
}

/** Organization, kind, year and budget or final accounts, by what cover, contents, titles and 部门名称 lines agree on. */
export function readHead({ source: { lines }, ledger }: ReaderContext, segments: readonly Segment[]): Head {
  const votes: Votes = { organization: [], organizationKind: [], fiscalYear: [], documentKind: [] }
  for (const segment of segments) {
    const { kind, heading } = segment
    if (!['cover', 'contents', 'overview', 'table', 'narrative'].includes(kind)) continue
    const last =
      kind === 'narrative' ? heading : Math.min(segment.lines.to, heading + (kind === 'table' ? 12 : 60))
    for (let number = segment.lines.from; number <= last; number++) {
      const line = lines[number - 1]
      const role = ledger.role(number)
      if (!line || role === 'blank' || role === 'pageNumber') continue
      const printed = line.cells.filter(cell => cell.text !== '')
      const [lead, next] = printed
      const first = lead && next && isTableNumber(matchKey(lead.text)) ? next : lead
      if (!first || first.text.length > 80) continue
      const place = { line: first.line ?? number, start: first.start, end: first.end }
      const key = matchKey(first.text)
      if (number === heading && kind === 'table') {
        yearVote(votes, key, place, 1)
        if (key.includes('决算')) kindVotes(votes, '决算', place, 1)
        else if (key.includes('预算')) kindVotes(votes, '预算', place, 1)
      } else if (kind === 'table') {
        const [second] = printed.slice(1)
        const split =
          second && /^(?:部门|单位)名称[:：]?$|^.{0,6}(?:部门|单位)(?:名称)?[:：]$/u.test(first.text)
        if (printed.length <= 2 && (split || /[:：]/u.test(first.text)))
          namedVote(votes, split ? first.text + second.text : first.text, place)
      } else if (kind === 'cover') {
        coverVotes(votes, first.text, key, place)
      } else if (/^第[一二三四五六]部分/u.test(key)) {
        yearVote(votes, key, place, 1)
        kindVotes(votes, key, place, 1)
      } else if (kind !== 'narrative' && /^[一二]、本?(?:部门|单位)/u.test(key)) {
        kindVotes(votes, key.slice(0, 6), place, 1)
      }
    }
  }
  return {
    organization: elect(votes.organization),
    organizationKind: elect(votes.organizationKind),
    fiscalYear: elect(votes.fiscalYear),
    documentKind: elect(votes.documentKind),
  }
}

/** Reads `某某局` and `2026年度部门预算公开` on a cover, on one line or two. */
function coverVotes(votes: Votes, text: string, key: string, place: Place): void {
  const match = COVER.exec(key)
  if (!match) {
    const name = unwrapped(text)
    if (
      ORGANIZATION.test(name) &&
      !NOT_ORGANIZATION.test(name) &&
      /[局厅部处委院所队站馆校学办室会心司园场社台府]$/u.test(name)
    )
      votes.organization.push({ value: name, key: matchKey(name), place, weight: 1 })
    return
  }
  const [, before = '', year = '', after = ''] = match
  if (!/预算|决算|公开/u.test(after + before)) return
  votes.fiscalYear.push({ value: Number(year), key: year, place, weight: 3 })
  kindVotes(votes, after, place, 4)
  if (ORGANIZATION.test(before) && !NOT_ORGANIZATION.test(before))
    votes.organization.push({ value: before, key: before, place, weight: 1 })
}
