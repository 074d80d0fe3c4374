import type { expenditure as zhExpenditure } from '../zh-CN/expenditure'

/** Words of the expenditure view. */
export const expenditure: typeof zhExpenditure = {
  all: 'All expenditure',
  path: 'Path of the class',
  levels: { 1: 'class', 2: 'section', 3: 'item' },
  deeper: 'choose a class for the next level',
  deepest: 'the finest level',
  unknownCode: code => `This document has no class ${code}.`,
  back: 'Back to all expenditure',
  caption: unit => `${unit}, length is amount, `,
  parts: { basic: 'Basic', project: 'Project' },
  code: 'Code',
  name: 'Class',
  line: 'Line',
  shareOfAll: 'Of all',
  shareOf: code => `Of ${code}`,
  allOf: (name, kind) => `${name}: all ${kind.toLowerCase()}`,
  shareTitle: (name, share, kind) => `${name}: ${share} ${kind.toLowerCase()}`,
  noSplit: name => `${name}: no amount for basic or project expenditure`,
  economicTitle: 'Basic expenditure by economic class',
  publicTitle: 'Three public expenses',
  classes: classes => `${classes} classes`,
}
