import { chineseOrdinal } from '../outline/section-heading'
import { foldText } from './fold'
import { readQuantities } from './quantities'

export type HeadingMarker = 'part' | 'section' | 'chapter' | 'number'

/** A heading of the prose, and where in its line the text behind it begins (a heading may share its line). */
export interface ProseHeading {
  readonly level: 1 | 2 | 3
  /** How its number is printed: 第三部分, 一、, （一）, 1、. */
  readonly marker: HeadingMarker
  readonly ordinal: number
  readonly title: string
  readonly bodyFrom: number
}

const LONGEST = 45
const PART = /^[\s#*]*第([一二三四五六七八九])部分/u
const SECTION =
  /^[\s#*]*(?:第\s*)?([一二三四五六七八九十—－-](?:\s?[一二三四五六七八九十—－-]){0,2})[\s*]*[、丶．.,，:：]/u
/** `十二 其他说明`: a number and a blank, before a title that ends as the sections' do. */
const UNMARKED =
  /^[\s#*]*([一二三四五六七八九十]{1,3})[ \u3000]+(?=[^。；;，,]{2,40}(?:说明|情况|原因|目标|管理)[\s*:：]*$)/u
/** A number alone before a tab: the title is the next cell. */
const MARKER_ALONE =
  /^[\s#*]*(?:第?[一二三四五六七八九十]{1,3}\s*[、丶．.]?|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、．.])[\s]*$/u
const CHAPTER = /^[\s#*]*[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]/u
const NUMBERED = /^[\s#*]*(\d{1,2})\s*[、．.](?!\d)/u
/** What a heading can begin with: asked of every line, so it comes first. */
const OPENING = /^[\s#*]*[第（(\d一二三四五六七八九十—－-]/u
const SENTENCE = /[。；;，,]/u
const TITLE_END = /(?:情况说明|说明|情况及原因|及原因|情况|原因|职责|设置)[*\s]*(?=[:：。\s])[:：。\s]*/u

/** 十— is 十一 and — is 一 where a scan took the character for a dash. */
function ordinalOf(text: string): number {
  return chineseOrdinal(text.replace(/\s+/gu, '').replace(/[—－-]/gu, '一')) ?? 0
}

/** Outer white space and Markdown marks left out. */
function bareTitle(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && /[\s#*]/u.test(text.charAt(from))) from++
  while (to > from && /[\s*：:]/u.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

const isTitle = (text: string) =>
  text.length > 1 &&
  text.length <= LONGEST &&
  !SENTENCE.test(text) &&
  readQuantities(foldText(text)).length === 0

/** The line up to its first tab behind the title. */
function firstText(raw: string): string {
  const start = raw.length - raw.trimStart().length
  const tab = raw.indexOf('\t', start)
  if (tab < 0) return raw
  if (!MARKER_ALONE.test(raw.slice(0, tab))) return raw.slice(0, tab)
  const next = raw.slice(tab).search(/[^\t ]/u)
  const end = next < 0 ? -1 : raw.indexOf('\t', tab + next)
  return end < 0 ? raw : raw.slice(0, end)
}

/** Reads the heading a line of prose begins with: 第三部分 …, 一、…, （一）…, 1、…; null when it begins with none. */
export function readProseHeading(raw: string): ProseHeading | null {
  if (!OPENING.test(raw)) return null
  const text = firstText(raw)
  const title = bareTitle(text)
  const part = PART.exec(text)
  if (part && title.length <= LONGEST)
    return { level: 1, marker: 'part', ordinal: ordinalOf(part[1] ?? ''), title, bodyFrom: raw.length }
  const section = SECTION.exec(text) ?? UNMARKED.exec(text)
  const level = section ? 2 : 3
  const chapter = section ? null : CHAPTER.exec(text)
  const marker = section ? 'section' : chapter ? 'chapter' : 'number'
  const numbered = section ?? chapter ?? NUMBERED.exec(text)
  if (!numbered) return null
  const digits = numbered[1] ?? ''
  const ordinal = /\d/u.test(digits) ? Number(digits) : ordinalOf(digits)
  if (ordinal === 0) return null
  const rest = text.slice(numbered[0].length)
  if (isTitle(bareTitle(rest))) return { level, marker, ordinal, title, bodyFrom: raw.length }
  const end = TITLE_END.exec(rest.slice(0, LONGEST))
  if (!end) return null
  const head = rest.slice(0, end.index + end[0].length)
  if (!isTitle(bareTitle(head.replaceAll('。', '')))) return null
  const from = numbered[0].length + head.length
  return {
    level,
    marker,
    ordinal,
    title: bareTitle(text.slice(0, from).replaceAll('。', '')),
    bodyFrom: from,
  }
}
