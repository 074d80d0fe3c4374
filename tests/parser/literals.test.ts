import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sharedDir } from '../shared'
import { STANDARD_VOCABULARY } from './standard-vocabulary'

const LONG_LITERAL = /[\u4e00-\u9fff]{6,}/gu
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*$/gmu

/** Every run of six or more Chinese characters in code, with the file it stands in; comments do not count. */
function literalsOf(code: string): string[] {
  return [...code.replace(COMMENTS, '').matchAll(LONG_LITERAL)].map(([literal]) => literal)
}

/** The literals that stand in just one text and are no standard vocabulary. */
function learnedByHeart(literals: Iterable<string>, texts: readonly string[], standard: ReadonlySet<string>) {
  return [...literals].filter(
    literal => !standard.has(literal) && texts.filter(text => text.includes(literal)).length === 1,
  )
}

/** A text without the blanks that wraps leave inside words, as the parser compares it. */
const unwrapped = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

function codeLiterals(): Map<string, string> {
  const found = new Map<string, string>()
  for (const folder of ['parser', 'checks']) {
    const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url))
    if (!existsSync(root)) continue
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        for (const literal of literalsOf(readFileSync(`${root}${file}`, 'utf8')))
          found.set(literal, `${folder}/${file}`)
  }
  return found
}

describe('the search for learned literals', () => {
  it('finds strings and regular expressions, and passes over comments', () => {
    expect(
      literalsOf(
        "/** 某某县广场照明工程 */\nconst A = '某县广场照明费' // 某市广场照明工程\n/^某乡广场照明款$/u",
      ),
    ).toEqual(['某县广场照明费', '某乡广场照明款'])
  })

  it('objects to what just one text prints, unless it is standard', () => {
    const texts = ['某县广场照明费,一般公共预算', '一般公共预算,社会公众满意度']
    const literals = ['某县广场照明费', '一般公共预算', '社会公众满意度', '无人知晓的词']
    expect(learnedByHeart(literals, texts, new Set(['社会公众满意度']))).toEqual(['某县广场照明费'])
  })
})

describe('the standard vocabulary', () => {
  it('says where each term is standard, and holds no term that the code no longer names', () => {
    const literals = codeLiterals()
    for (const { term, source } of STANDARD_VOCABULARY) {
      expect(literals.has(term), term).toBe(true)
      expect(source).toMatch(/〔\d{4}〕\d+号|法|条例|GB\/T/u)
    }
  })
})

describe.skipIf(sharedDir === null)('long literals of the readers (real disclosures absent: skipped)', () => {
  it('stand in no sample, in several, or in the standard vocabulary', () => {
    const folder = `${sharedDir}/samples`
    const texts = readdirSync(folder).map(name => unwrapped(readFileSync(`${folder}/${name}`, 'utf8')))
    const literals = codeLiterals()
    const learned = learnedByHeart(
      literals.keys(),
      texts,
      new Set(STANDARD_VOCABULARY.map(({ term }) => term)),
    )
    expect(texts.length).toBeGreaterThan(1)
    expect(learned.map(literal => `${literal} (${literals.get(literal) ?? ''})`)).toEqual([])
  })
})
