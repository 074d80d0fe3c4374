import { PERIODS } from '../../model/dimension'
import { keyedFindings } from '../../analysis/finding-keys'
import { heaviestFindings } from '../../analysis/heaviest-findings'
import { printShare } from '../../locales/print-share'
import type { Messages } from '../../locales'
import { printAmount, type Fen } from '../../model/money'
import { keyFigureNote } from '../figures/key-figure-note'
import { comparedNotes } from './compared-notes'
import type { Deck } from './deck'
import type { SlideId } from './slides'

const MOST = 8

/** Says an amount in the unit of the slides. */
const sayer = (words: Messages, deck: Deck) => (fen: Fen) =>
  `${printAmount(fen, deck.unit)} ${words.terms.units[deck.unit]}`

const dismissedIn = ({ marks }: Deck): ReadonlySet<string> =>
  new Set([...marks].flatMap(([key, { state }]) => (state === 'dismissed' ? [key] : [])))

function amounts(words: Messages, deck: Deck): string[] {
  const say = sayer(words, deck)
  return deck.figures.flatMap(figure => {
    if (figure.kind !== 'money' || !figure.figure || figure.figure.fen === null) return []
    const said = `${words.overview.keyFigures[figure.id]} ${say(figure.figure.fen)}`
    return [[said, keyFigureNote(words, figure, deck.unit)].filter(Boolean).join(words.shell.comma)]
  })
}

/** What stands behind a slide in sentences: exact figures with shares and lines, for the speaker. */
export function speakerNotes(words: Messages, deck: Deck, id: SlideId): readonly string[] {
  const { figures, terms, shell } = words
  const at = (line: number) => figures.lines(line, line)
  const say = sayer(words, deck)
  switch (id) {
    case 'overview':
    case 'change':
      return amounts(words, deck).slice(0, MOST)
    case 'revenue':
      return deck.revenue.parts.flatMap(({ source, figure, shareBasisPoints }) =>
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
      return deck.split.classes
        .slice(0, MOST)
        .flatMap(({ code, name, total, row }) =>
          total?.fen === null || total?.fen === undefined
            ? []
            : [[`${code} ${name} ${say(total.fen)}`, at(row.place.line)].join(shell.comma)],
        )
    case 'projects':
      return deck.concentration.parts
        .slice(0, MOST)
        .map(({ row, fen }) =>
          [`${row.name} ${say(fen)}`, row.unit ?? '', at(row.place.line)].filter(Boolean).join(shell.comma),
        )
    case 'coverage':
      return deck.coverage.byDimension.map(({ dimension, rates }) =>
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
      return comparedNotes(words, deck, id)
    case 'findings':
      return (deck.audit ? heaviestFindings(keyedFindings(deck.audit), dismissedIn(deck), MOST) : []).map(
        ({ finding }) =>
          finding.operands
            .slice(0, 3)
            .map(({ label, raw, place }) => [label, raw, at(place.line)].filter(Boolean).join(' '))
            .join(shell.listComma),
      )
  }
}
