import type { ExpenditureSplit } from '../analysis/expenditure-split'
import { keyedFindings } from '../analysis/finding-keys'
import { heaviestFindings } from '../analysis/heaviest-findings'
import type { IndicatorCoverage } from '../analysis/indicator-coverage'
import type { KeyFigure } from '../analysis/key-figures'
import type { ProjectConcentration } from '../analysis/project-concentration'
import type { RevenueComposition } from '../analysis/revenue-composition'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { PERIODS } from '../model/dimension'
import type { Audit } from '../model/finding'
import type { Mark } from '../model/mark'
import { printAmount, type Fen } from '../model/money'
import { comparedNotes, type ComparedFacts, type SlideId } from './compared-notes'
import { keyFigureNote } from './key-figure-note'

/** What the notes of the slides of a document are made of. */
export interface SlideFacts extends ComparedFacts {
  readonly audit: Audit | null
  readonly marks: ReadonlyMap<string, Mark>
  readonly revenue: RevenueComposition
  readonly split: ExpenditureSplit
  readonly coverage: IndicatorCoverage
  readonly concentration: ProjectConcentration
  readonly figures: readonly KeyFigure[]
}

const MOST = 8

/** Says an amount in the unit of the slides. */
const sayer = (words: Messages, facts: SlideFacts) => (fen: Fen) =>
  `${printAmount(fen, facts.unit)} ${words.terms.units[facts.unit]}`

const dismissedIn = ({ marks }: SlideFacts): ReadonlySet<string> =>
  new Set([...marks].flatMap(([key, { state }]) => (state === 'dismissed' ? [key] : [])))

function amounts(words: Messages, facts: SlideFacts): string[] {
  const say = sayer(words, facts)
  return facts.figures.flatMap(figure => {
    if (figure.kind !== 'money' || !figure.figure || figure.figure.fen === null) return []
    const said = `${words.overview.keyFigures[figure.id]} ${say(figure.figure.fen)}`
    return [[said, keyFigureNote(words, figure, facts.unit)].filter(Boolean).join(words.shell.comma)]
  })
}

/** What stands behind a slide in sentences: exact figures with shares and lines, for the speaker. */
export function speakerNotes(words: Messages, facts: SlideFacts, id: SlideId): readonly string[] {
  const { figures, terms, shell } = words
  const at = (line: number) => figures.lines(line, line)
  const say = sayer(words, facts)
  switch (id) {
    case 'overview':
    case 'change':
      return amounts(words, facts).slice(0, MOST)
    case 'revenue':
      return facts.revenue.parts.flatMap(({ source, figure, shareBasisPoints }) =>
        figure?.fen === null || figure?.fen === undefined
          ? []
          : [
              [
                `${terms.fundSources[source]} ${say(figure.fen)}`,
                shareBasisPoints === null ? '' : printShare(shareBasisPoints),
                at(figure.place.line),
              ]
                .filter(Boolean)
                .join(shell.comma),
            ],
      )
    case 'expenditure':
      return facts.split.classes
        .slice(0, MOST)
        .flatMap(({ code, name, total, row }) =>
          total?.fen === null || total?.fen === undefined
            ? []
            : [[`${code} ${name} ${say(total.fen)}`, at(row.place.line)].join(shell.comma)],
        )
    case 'projects':
      return facts.concentration.parts
        .slice(0, MOST)
        .map(({ row, fen }) =>
          [`${row.name} ${say(fen)}`, row.unit ?? '', at(row.place.line)].filter(Boolean).join(shell.comma),
        )
    case 'coverage':
      return facts.coverage.byDimension.map(({ dimension, rates }) =>
        [
          terms.dimensions[dimension],
          ...PERIODS.map(period => {
            const { covered, cells, unread } = rates[period]
            const said = `${terms.periods[period]} ${covered} / ${cells}`
            return unread > 0 ? `${said} (+ ${unread} ${words.figures.missing})` : said
          }),
        ].join(shell.comma),
      )
    case 'comparison':
    case 'comparisonClasses':
    case 'comparisonProjects':
      return comparedNotes(words, facts, id)
    case 'findings':
      return (facts.audit ? heaviestFindings(keyedFindings(facts.audit), dismissedIn(facts), MOST) : []).map(
        ({ finding }) =>
          finding.operands
            .slice(0, 3)
            .map(({ label, raw, place }) => [label, raw, at(place.line)].filter(Boolean).join(' '))
            .join(shell.listComma),
      )
  }
}
