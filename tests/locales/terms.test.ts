import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messages, type Language } from '@/locales'

/** What the field calls otherwise, and what it is called instead. */
const NEVER: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  'zh-CN': [
    [/绩效表/u, '绩效目标表'],
    [/今年|去年|明年/u, '本年、上年、下年'],
    [/文字说明/u, '情况说明'],
    [/无法核对|无法执行/u, '未能执行'],
    [/(?<!“)三公/u, '“三公”经费'],
    [/(?<!政府性|社会保险)基金预算/u, '政府性基金预算'],
    [/国资(?:预算|经营)|国有资本预算/u, '国有资本经营预算'],
    [/人员支出|公用支出|日常公用/u, '人员经费、公用经费'],
    [/结余|年[末底]结转/u, '上年结转、年终结转'],
    [/财政(?:补助|补贴|拨付)/u, '财政拨款'],
    [/功能科目|经济类别/u, '功能分类、经济分类'],
    [/勾对|疑点|怪/u, '核对、存疑、异常'],
    [/系统|！/u, '不这样说'],
  ],
  en: [
    [/\bspending\b/iu, 'expenditure'],
    [/\bgeneral (?:public )?(?:fund|budgetary)|\bgeneral budget\b/iu, 'general public budget'],
    [/\b(?:government(?:al)? funds?|fund budget)\b/iu, 'government-managed funds'],
    [/state[- ]owned capital/iu, 'state capital operations'],
    [/\bcarry-over|carr(?:y|ied)[- ]forward/iu, 'carryover'],
    [/\b(?:grants?|subsid(?:y|ies))\b/iu, 'fiscal appropriation'],
    [/\bstaff (?:costs?|expenditure)|\bpublic funds expenditure/iu, 'personnel, operating expenditure'],
    [/overseas (?:trips?|travel)|\breceptions?\b|\brunning (?:of )?vehicles/iu, 'three public expenses'],
    [/\bthree publics?\b(?!,| exp)/iu, 'three public expenses'],
    [/ten[- ]thousand|\bRMB\b|\bCNY\b/iu, 'wan yuan'],
    [/\bnumbers? in the (?:narrative|text)/iu, 'figures in the narrative'],
    [/\brhythm\b/iu, 'frequency'],
    [/\bnot claimed\b/iu, 'unclaimed'],
    [/\bsub-?(?:heads?|headings?|items?)\b/iu, 'class, section, item'],
    [/\bsystem\b|!(?=['"` ])/iu, 'not said'],
  ],
}

/** A term of the field and how its English must speak of it wherever the Chinese does. */
const SAID: readonly (readonly [RegExp, RegExp])[] = [
  [/一般公共/u, /general public/iu],
  [/政府性基金/u, /gov(?:ernment-managed|\.) funds/iu],
  [/国有资本/u, /state capital/iu],
  [/财政专户/u, /special (?:fiscal )?accounts?/iu],
  [/单位资金/u, /unit funds/iu],
  [/财政拨款/u, /appropriat|three budgets/iu],
  [/年终结转/u, /year-end carryover/iu],
  [/上年结转/u, /carryover/iu],
  [/基本支出/u, /basic/iu],
  [/项目支出表/u, /project|the table/iu],
  [/人员经费/u, /personnel/iu],
  [/公用经费/u, /operating/iu],
  [/机关运行经费/u, /agency operating/iu],
  [/“三公”/u, /three public/iu],
  [/政府采购/u, /procurement/iu],
  [/功能分类/u, /function/iu],
  [/经济分类|经济科目/u, /economic|departmental|government class/iu],
  [/绩效目标(?:申报)?表/u, /sheet/iu],
  [/实施期/u, /whole[- ]period|by period|both periods/iu],
  [/满意度/u, /satis/iu],
  [/万元/u, /wan yuan|million/iu],
]

const folder = (locale: Language) => fileURLToPath(new URL(`../../src/locales/${locale}`, import.meta.url))

/** Every line of a locale's files but comments and imports, without the names of keys. */
const lines = (locale: Language): string[] =>
  readdirSync(folder(locale)).flatMap(name =>
    readFileSync(`${folder(locale)}/${name}`, 'utf8')
      .split('\n')
      .filter(line => !/^\s*(?:\/\/|\/?\*|import )/u.test(line))
      .map(line => `${name}: ${line.trim().replace(/'[a-z-]+':|\b\w+:(?= |$)/gu, '')}`),
  )

function* pairs(zh: unknown, en: unknown, path: string): Generator<readonly [string, string, string]> {
  if (typeof zh === 'object' && zh !== null && typeof en === 'object' && en !== null)
    for (const [key, value] of Object.entries(zh))
      yield* pairs(value, (en as Readonly<Record<string, unknown>>)[key], `${path}.${key}`)
  else yield [path, String(zh), String(en)]
}

describe('the terms of the field', () => {
  it.each(['zh-CN', 'en'] as const)('have no second name in %s', locale => {
    const wrong = NEVER[locale].flatMap(([never, instead]) =>
      lines(locale)
        .filter(line => never.test(line))
        .map(line => `${line} → ${instead}`),
    )
    expect(wrong).toEqual([])
  })

  it('are named in English wherever they are in Chinese', () => {
    const { glossary: _, ...zh } = messages['zh-CN']
    const wrong = [...pairs(zh, messages.en, '')].flatMap(([path, chinese, english]) =>
      SAID.filter(([term, said]) => term.test(chinese) && english !== 'undefined' && !said.test(english)).map(
        () => `${path}: ${chinese} — ${english}`,
      ),
    )
    expect(wrong).toEqual([])
  })
})
