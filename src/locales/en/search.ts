import type { Messages } from '../messages'

export const search: Messages['search'] = {
  title: 'Search projects, codes, indicators, text',
  button: 'Projects, codes, text',
  short: 'Search',
  results: 'Found',
  start: 'Type a name, a code, an amount or words of the text. Several words must all occur.',
  none: query => `Nothing found for “${query}”.`,
  more: count => `Show all ${count}`,
  choose: 'choose',
  open: 'open',
  openInSource: 'open in the source',
  line: line => `line ${line}`,
  groups: {
    commands: 'Go to, commands',
    documents: 'Documents',
    project: 'Projects',
    class: 'Classification',
    indicator: 'Indicators',
    claim: 'Figures in the narrative',
    finding: 'Findings',
    source: 'Source text',
  },
  commands: {
    addFiles: 'Open files',
    paste: 'Paste text or a table',
    unit: unit => `Amounts in ${unit}`,
    light: 'Light theme',
    dark: 'Dark theme',
    language: '中文',
    shortcuts: 'Keyboard shortcuts',
  },
}
