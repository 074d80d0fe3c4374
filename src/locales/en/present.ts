import type { Messages } from '../messages'
import { many } from './many'

export const present: Messages['present'] = {
  title: 'Presentation',
  start: 'Present',
  leave: 'Leave',
  next: 'Next slide',
  previous: 'Previous slide',
  slideOf: (page, pages) => `Slide ${page} of ${pages}`,
  choose: 'Slides and their order',
  chooseLead: 'Tick the slides to show; change their order with the buttons or Alt and the arrow keys.',
  touch: 'On a touch screen: tap for the next slide, tap the left edge for the one before, or swipe.',
  up: name => `Move ${name} forward`,
  down: name => `Move ${name} back`,
  notes: 'Speaker notes',
  desk: 'Speaker window',
  elapsed: 'Time elapsed',
  lastSlide: 'This is the last slide',
  follows: name => `Next: ${name}`,
  deskHint:
    'Put this window on a screen of your own; its keys turn the slides too. Back in the presentation, F fills the screen again.',
  none: 'There is nothing to show: neither amounts nor sheets nor findings were read.',
  noneChosen: 'No slide is ticked.',
  fullScreen: 'Full screen',
  compareWith: 'Compare with',
  alone: 'Open another document, and it can be chosen here for comparison.',
  source: (unit, places) => `${unit}. ${places}`,
  blank: names => `Blank: ${names}`,
  lastYear: 'Last year',
  thisYear: 'This year',
  implied: 'implied by the change stated in the text',
  same: 'The total is that of last year',
  more: (amount, unit, rate) => `${amount} ${unit} more than last year${rate === null ? '' : `, up ${rate}`}`,
  less: (amount, unit, rate) =>
    `${amount} ${unit} less than last year${rate === null ? '' : `, down ${rate}`}`,
  rest: (count, amount, unit) =>
    count === 1
      ? `1 further class is not drawn, ${amount} ${unit}`
      : `${count} further classes are not drawn, ${amount} ${unit} together`,
  restClasses: count => `${many(count, 'smaller class is', 'smaller classes are')} not drawn.`,
  restProjects: count => `${many(count, 'more project')} under Compare`,
  largest: (count, rows) =>
    `${many(count, 'project')}${rows > count ? ` (${rows} rows, those of one name and unit together)` : ''} by amount; the last column is the cumulative share`,
  findings: (errors, warnings) =>
    errors + warnings === 0
      ? 'Neither errors nor warnings'
      : [
          errors > 0 ? many(errors, 'error') : 'No errors',
          ...(warnings > 0 ? [many(warnings, 'warning')] : []),
        ].join(', '),
  checked: (count, couldNotRun) =>
    couldNotRun === 0
      ? many(count, 'check')
      : `${many(count, 'check')}, of which ${couldNotRun} could not run`,
  withoutDismissed: count => `${many(count, 'dismissed finding')} left out`,
  others: count => `${count} more under Checks`,
  lines: lines => `lines ${lines}`,
  signs: {
    error: 'the checks find an error',
    warning: 'the checks find a warning',
    corrected: (count, was, more) =>
      `${many(count, 'correction')}, printed as ${was}${more ? ' and others' : ''}`,
    undivided: 'the sources do not add up to the total: not divided',
  },
  slides: {
    overview: 'Overview',
    change: 'Change on last year',
    revenue: 'Revenue',
    expenditure: 'Expenditure',
    projects: 'Projects',
    coverage: 'Indicator coverage',
    findings: 'Checks',
    comparison: 'Comparison: totals and sources',
    comparisonClasses: 'Comparison: functional classes',
    comparisonProjects: 'Comparison: projects',
  },
}
