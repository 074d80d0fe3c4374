import type { glossary as zhGlossary } from '../zh-CN/glossary'

/** One line on each term that the views print. */
export const glossary: typeof zhGlossary = {
  own: 'The document’s own glossary',
  explained: name => `${name}: explanation`,
  terms: {
    generalPublic: 'The budget paid mainly from taxes, for public services and administration.',
    governmentFunds: 'Levies collected for one stated purpose, such as revenue from land sales.',
    stateCapital: 'The budget paid from profits of state-owned enterprises.',
    specialAccount: 'Funds managed in special fiscal accounts, mainly education fees.',
    unitFunds: 'A unit’s own revenue beside appropriations, such as fees for services.',
    fiscalAppropriation:
      'General public budget, government-managed funds and state capital operations together.',
    carryover: 'Funds of last year not yet spent, kept for the same purpose this year.',
    yearEndCarryover: 'Funds of this year expected to be left, kept for the same purpose next year.',
    basic: 'What keeps the organization running: personnel and operating expenditure.',
    project: 'Expenditure beyond basic, for a stated task or goal.',
    personnel: 'Pay, allowances and social insurance of staff.',
    operating: 'Office, utilities, travel, repairs: what running the office costs.',
    agencyOperating: 'Operating expenditure of administrative bodies, paid from appropriations.',
    threePublic: 'Official overseas visits, official vehicles and official hospitality.',
    functionalClass: 'What the money is for: class (3 digits), section (5), item (7).',
    departmentalEconomic: 'How money is spent, as departments budget it: basic pay, office expenses.',
    governmentEconomic:
      'How money is spent, as governments add it up; one departmental class may map to several.',
    procurement: 'Goods, works and services bought with public funds by statutory procedure.',
    performanceTarget: 'Outputs and effects that a project’s funds should bring in its term.',
    indicator: 'One measure of a target: a name and a value.',
    output: 'How much, how well, by when, at what cost.',
    benefit: 'Effects: economic, social, ecological, sustainability.',
    satisfaction: 'How content those served are, usually a percentage.',
    wholePeriod: 'The whole term of a project, which may span years.',
    annual: 'This budget year alone.',
    wanYuan: '10,000 yuan, the usual unit of budget tables, with two decimals.',
    implied: 'Not printed in the document; computed from printed figures.',
    blank: 'No figure is printed; blank is not zero.',
    performanceSheet: 'One per project: funds, goal, indicators and their values, published with the budget.',
    projectAttribute: 'One-off ends within the year, continuing spans years, recurrent goes on.',
    cumulative: 'What this project and all larger ones hold of this year’s project expenditure.',
    coverage: 'Of nine dimensions for each sheet, the share of cells that hold an indicator.',
    measurable: 'The value names a number, a date or a frequency that can be checked afterwards.',
    comparator: '≥, ≤, = before a value: whether it is a floor, a cap or exact.',
    severity:
      'Error: printed figures contradict each other. Warning: probably wrong, a person must judge. Note: no figure is affected, or the evidence is weak.',
    tolerance: 'Printed figures are rounded: a difference up to this is none.',
    doubtful:
      'The text is damaged and can be read in several ways: look at the source before you rely on it.',
    reconciliation: 'Figures that must be equal or add up, within and between tables and text.',
  },
}
