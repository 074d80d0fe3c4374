import type { Check } from './define-check'
import { appropriationRowSplitsByBudget } from './within-table/appropriation-row-splits-by-budget'
import { codesAddUp } from './within-table/codes-add-up'
import { economicClassesAddUp } from './within-table/economic-classes-add-up'
import { economicRowSplits } from './within-table/economic-row-splits'
import { expenditureItemsAddUp } from './within-table/expenditure-items-add-up'
import { expenditureRowSplitsByKind } from './within-table/expenditure-row-splits-by-kind'
import { expenditureRowSplitsByYear } from './within-table/expenditure-row-splits-by-year'
import { groupsHoldTheirKind } from './within-table/groups-hold-their-kind'
import { projectRowSplitsBySource } from './within-table/project-row-splits-by-source'
import { projectsAddUp } from './within-table/projects-add-up'
import { revenueItemsAddUp } from './within-table/revenue-items-add-up'
import { revenueRowSplitsBySource } from './within-table/revenue-row-splits-by-source'
import { threePublicExpensesAddUp } from './within-table/three-public-expenses-add-up'
import { totalsBalance } from './within-table/totals-balance'
import { agencyExpensesAgree } from './across-tables/agency-expenses-agree'
import { basicExpenditureAgrees } from './across-tables/basic-expenditure-agrees'
import { carryoverByFunctionAgrees } from './across-tables/carryover-by-function-agrees'
import { carryoverProjectsCarryAmounts } from './across-tables/carryover-projects-carry-amounts'
import { publicBudgetCodesAgree, fundCodesAgree, spendingCodesAgree } from './across-tables/codes-agree'
import { documentTotalsAgree } from './across-tables/document-totals-agree'
import { functionsAgree } from './across-tables/functions-agree'
import { fundRevenueAgrees } from './across-tables/fund-revenue-agrees'
import { projectSpendingAgrees } from './across-tables/project-spending-agrees'
import { projectsAreListedOnce } from './across-tables/projects-are-listed-once'
import { socialContributionsAgree } from './across-tables/social-contributions-agree'
import { stateCapitalAgrees } from './across-tables/state-capital-agrees'
import { threePublicCoverBasic } from './across-tables/three-public-cover-basic'
import { impliedBasesFit } from './narrative/implied-bases-fit'
import { lastYearAndChangeAgree } from './narrative/last-year-and-change-agree'
import { namedItemsAgree } from './narrative/named-items-agree'
import { narrativeAmountsAgree } from './narrative/narrative-amounts-agree'
import { projectTargetsAddUp } from './narrative/project-targets-add-up'
import { ratesFollowFromChanges } from './narrative/rates-follow-from-changes'
import { reasonsFitDirections } from './narrative/reasons-fit-directions'
import { repeatedFiguresAgree } from './narrative/repeated-figures-agree'
import { sharesFollowFromAmounts } from './narrative/shares-follow-from-amounts'
import { overallAddsUp } from './overall/overall-adds-up'
import { overallAgreesWithTables } from './overall/overall-agrees-with-tables'
import { overallBasicsMakeSense } from './overall/overall-basics-make-sense'
import { overallIndicatorsAgreeWithSheets } from './overall/overall-indicators-agree-with-sheets'
import { overallTargetsFitTheYear } from './overall/overall-targets-fit-the-year'
import { everyProjectHasItsSheet } from './sheets-against-tables/every-project-has-its-sheet'
import { sheetFundsAgree } from './sheets-against-tables/sheet-funds-agree'
import { sheetNamesAgree } from './sheets-against-tables/sheet-names-agree'
import { sheetsArePrintedOnce } from './sheets-against-tables/sheets-are-printed-once'
import { basisIsOfOwnProvince } from './completeness/basis-is-of-own-province'
import { changesAreExplained } from './completeness/changes-are-explained'
import { codesReachItems } from './completeness/codes-reach-items'
import { overallTargetIsEdited } from './completeness/overall-target-is-edited'
import { sectionsAreWritten } from './completeness/sections-are-written'
import { tablesArePrinted } from './completeness/tables-are-printed'
import { yearIsOne } from './completeness/year-is-one'
import { catalogueCitedIsPrinted } from './assets-procurement/catalogue-cited-is-printed'
import { procurementAddsUp } from './assets-procurement/procurement-adds-up'
import { purchasedServicesAreTold } from './assets-procurement/purchased-services-are-told'
import { serviceCatalogueCodesExist } from './assets-procurement/service-catalogue-codes-exist'
import { vehiclesAddUp } from './assets-procurement/vehicles-add-up'
import { vehiclesCostMoney } from './assets-procurement/vehicles-cost-money'
import { amountAskedIsGranted } from './within-sheet/amount-asked-is-granted'
import { comparatorsPointRight } from './within-sheet/comparators-point-right'
import { costsAreCaps } from './within-sheet/costs-are-caps'
import { costsExplainFunds } from './within-sheet/costs-explain-funds'
import { costsStayWithinFunds } from './within-sheet/costs-stay-within-funds'
import { countsMultiplyToIndicators } from './within-sheet/counts-multiply-to-indicators'
import { datesAgree } from './within-sheet/dates-agree'
import { datesLieInTheYear } from './within-sheet/dates-lie-in-the-year'
import { daysFitAYear } from './within-sheet/days-fit-a-year'
import { floorsAreFloors } from './within-sheet/floors-are-floors'
import { fundLevelFits } from './within-sheet/fund-level-fits'
import { goalsAgree } from './within-sheet/goals-agree'
import { indicatorsAreSetOnce } from './within-sheet/indicators-are-set-once'
import { numbersAgreeWithText } from './within-sheet/numbers-agree-with-text'
import { oneOffEndsInAYear } from './within-sheet/one-off-ends-in-a-year'
import { priceTimesQuantityFits } from './within-sheet/price-times-quantity-fits'
import { quantitiesInTwoUnitsAgree } from './within-sheet/quantities-in-two-units-agree'
import { areasFitVillages } from './within-sheet/areas-fit-villages'
import { finishedWorkIsNotPlanned } from './within-sheet/finished-work-is-not-planned'
import { yearlyFeesFitFunds } from './within-sheet/yearly-fees-fit-funds'
import { worksKeepToTheirBid } from './within-sheet/works-keep-to-their-bid'
import { sheetsOfOneProjectAgree } from './within-sheet/sheets-of-one-project-agree'
import { productsInTextAreRight } from './within-sheet/products-in-text-are-right'
import { pricesKeepTheirPeriod } from './within-sheet/prices-keep-their-period'
import { stagesOfPaymentAreWhole } from './within-sheet/stages-of-payment-are-whole'
import { costsStandUnderCost } from './within-sheet/costs-stand-under-cost'
import { targetsAreAboveThePresent } from './within-sheet/targets-are-above-the-present'
import { goalsNameTheOwnCity } from './within-sheet/goals-name-the-own-city'
import { satisfactionIsOfThoseServed } from './within-sheet/satisfaction-is-of-those-served'
import { periodsAreRight } from './within-sheet/periods-are-right'
import { worksRunInOrder } from './within-sheet/works-run-in-order'
import { pricesAgreeWithText } from './within-sheet/prices-agree-with-text'
import { changesInTextAreRight } from './within-sheet/changes-in-text-are-right'
import { sharesOfAmountsAgree } from './within-sheet/shares-of-amounts-agree'
import { partsAreWithinWholes } from './within-sheet/parts-are-within-wholes'
import { agesAreRight } from './within-sheet/ages-are-right'
import { subindicatorsFitTheTotal } from './within-sheet/subindicators-fit-the-total'
import { ordinalsAgree } from './within-sheet/ordinals-agree'
import { numbersOfRoadsAgree } from './within-sheet/numbers-of-roads-agree'
import { sourcesInTextAgree } from './within-sheet/sources-in-text-agree'
import { toldFactsArePast } from './within-sheet/told-facts-are-past'
import { fullCoverageIsFull } from './within-sheet/full-coverage-is-full'
import { amountsFollowFromPrices } from './within-sheet/amounts-follow-from-prices'
import { calculationsInTextAreRight } from './within-sheet/calculations-in-text-are-right'
import { remaindersInTextAreRight } from './within-sheet/remainders-in-text-are-right'
import { sumsBehindPartsAreRight } from './within-sheet/sums-behind-parts-are-right'
import { ratesOfAmountsAreRight } from './within-sheet/rates-of-amounts-are-right'
import { rhythmsAgree } from './within-sheet/rhythms-agree'
import { ratesArePercentages } from './within-sheet/rates-are-percentages'
import { recurrentIsNoWork } from './within-sheet/recurrent-is-no-work'
import { sheetFundsAddUp } from './within-sheet/sheet-funds-add-up'
import { textIsOfTheProject } from './within-sheet/text-is-of-the-project'
import { unitsAgreeWithText } from './within-sheet/units-agree-with-text'
import { unitsFit } from './within-sheet/units-fit'
import { wholePeriodCoversYear } from './within-sheet/whole-period-covers-year'
import { yearIsWithinWhole } from './within-sheet/year-is-within-whole'
import { dimensionsAreFilled } from './within-sheet/dimensions-are-filled'
import { targetsAreMeasurable } from './within-sheet/targets-are-measurable'
import { valuesNameTheirUnits } from './within-sheet/values-name-their-units'
import { valuesSayMoreThanNames } from './within-sheet/values-say-more-than-names'
import { valuesAreNotCopied } from './within-sheet/values-are-not-copied'
import { thresholdsSaySomething } from './within-sheet/thresholds-say-something'
import { halvesDoNotContradict } from './within-sheet/halves-do-not-contradict'
import { threePublicChangesAddUp } from './narrative/three-public-changes-add-up'
import { worksAreProcured } from './assets-procurement/works-are-procured'
import { runningProjectsAreRows } from './narrative/running-projects-are-rows'
import { codeFamiliesFit } from './within-table/code-families-fit'
import { sheetsAreFiledInTime } from './within-sheet/sheets-are-filed-in-time'
import { wordsFitOrganization } from './completeness/words-fit-organization'
import { partsInTextAddUp } from './within-sheet/parts-in-text-add-up'
import { textsAgree } from './within-sheet/texts-agree'
import { datesExist } from './completeness/dates-exist'
import { goalsAreOfTheYear } from './within-sheet/goals-are-of-the-year'
import { eventsKeepTheirMonth } from './within-sheet/events-keep-their-month'
import { paymentsKeepTheirRhythm } from './within-sheet/payments-keep-their-rhythm'
import { placeholdersAreFilled } from './completeness/placeholders-are-filled'
import { departmentCodesAgree } from './within-sheet/department-codes-agree'
import { sheetUnitsAgree } from './sheets-against-tables/sheet-units-agree'
import { termsCoverTheWork } from './within-sheet/terms-cover-the-work'
import { basisIsOfOwnCity } from './completeness/basis-is-of-own-city'
import { dearDevicesAreAmongCheaper } from './assets-procurement/dear-devices-are-among-cheaper'
import { carryoverProjectsHaveSheets } from './sheets-against-tables/carryover-projects-have-sheets'
import { itemisedAmountsAddUp } from './within-sheet/itemised-amounts-add-up'
import { noticesAreRecent } from './within-sheet/notices-are-recent'
import { timelinessTellsTime } from './within-sheet/timeliness-tells-time'

/** Every check, family by family; the ledger of obligations keeps this order. */
export const CHECKS: readonly Check[] = [
  appropriationRowSplitsByBudget,
  codesAddUp,
  economicClassesAddUp,
  economicRowSplits,
  expenditureItemsAddUp,
  expenditureRowSplitsByKind,
  expenditureRowSplitsByYear,
  groupsHoldTheirKind,
  projectRowSplitsBySource,
  projectsAddUp,
  revenueItemsAddUp,
  revenueRowSplitsBySource,
  threePublicExpensesAddUp,
  totalsBalance,
  codeFamiliesFit,
  agencyExpensesAgree,
  basicExpenditureAgrees,
  carryoverByFunctionAgrees,
  carryoverProjectsCarryAmounts,
  publicBudgetCodesAgree,
  fundCodesAgree,
  spendingCodesAgree,
  documentTotalsAgree,
  functionsAgree,
  fundRevenueAgrees,
  projectSpendingAgrees,
  projectsAreListedOnce,
  socialContributionsAgree,
  stateCapitalAgrees,
  threePublicCoverBasic,
  impliedBasesFit,
  lastYearAndChangeAgree,
  namedItemsAgree,
  narrativeAmountsAgree,
  projectTargetsAddUp,
  ratesFollowFromChanges,
  reasonsFitDirections,
  repeatedFiguresAgree,
  sharesFollowFromAmounts,
  runningProjectsAreRows,
  threePublicChangesAddUp,
  overallAddsUp,
  overallAgreesWithTables,
  overallBasicsMakeSense,
  overallIndicatorsAgreeWithSheets,
  overallTargetsFitTheYear,
  everyProjectHasItsSheet,
  carryoverProjectsHaveSheets,
  sheetFundsAgree,
  sheetNamesAgree,
  sheetUnitsAgree,
  sheetsArePrintedOnce,
  basisIsOfOwnProvince,
  basisIsOfOwnCity,
  changesAreExplained,
  codesReachItems,
  datesExist,
  placeholdersAreFilled,
  overallTargetIsEdited,
  sectionsAreWritten,
  tablesArePrinted,
  wordsFitOrganization,
  yearIsOne,
  catalogueCitedIsPrinted,
  procurementAddsUp,
  worksAreProcured,
  purchasedServicesAreTold,
  serviceCatalogueCodesExist,
  vehiclesAddUp,
  vehiclesCostMoney,
  dearDevicesAreAmongCheaper,
  amountAskedIsGranted,
  costsAreCaps,
  comparatorsPointRight,
  costsStayWithinFunds,
  costsExplainFunds,
  countsMultiplyToIndicators,
  datesAgree,
  eventsKeepTheirMonth,
  paymentsKeepTheirRhythm,
  datesLieInTheYear,
  daysFitAYear,
  floorsAreFloors,
  fundLevelFits,
  noticesAreRecent,
  goalsAgree,
  goalsAreOfTheYear,
  numbersAgreeWithText,
  rhythmsAgree,
  indicatorsAreSetOnce,
  oneOffEndsInAYear,
  termsCoverTheWork,
  priceTimesQuantityFits,
  ratesArePercentages,
  recurrentIsNoWork,
  sheetFundsAddUp,
  partsInTextAddUp,
  ratesOfAmountsAreRight,
  itemisedAmountsAddUp,
  sumsBehindPartsAreRight,
  amountsFollowFromPrices,
  calculationsInTextAreRight,
  remaindersInTextAreRight,
  changesInTextAreRight,
  sharesOfAmountsAgree,
  partsAreWithinWholes,
  agesAreRight,
  subindicatorsFitTheTotal,
  ordinalsAgree,
  numbersOfRoadsAgree,
  sourcesInTextAgree,
  toldFactsArePast,
  fullCoverageIsFull,
  satisfactionIsOfThoseServed,
  periodsAreRight,
  worksRunInOrder,
  pricesAgreeWithText,
  productsInTextAreRight,
  pricesKeepTheirPeriod,
  stagesOfPaymentAreWhole,
  costsStandUnderCost,
  targetsAreAboveThePresent,
  goalsNameTheOwnCity,
  quantitiesInTwoUnitsAgree,
  areasFitVillages,
  finishedWorkIsNotPlanned,
  yearlyFeesFitFunds,
  worksKeepToTheirBid,
  sheetsOfOneProjectAgree,
  textsAgree,
  sheetsAreFiledInTime,
  departmentCodesAgree,
  textIsOfTheProject,
  unitsFit,
  timelinessTellsTime,
  unitsAgreeWithText,
  wholePeriodCoversYear,
  yearIsWithinWhole,
  dimensionsAreFilled,
  targetsAreMeasurable,
  valuesNameTheirUnits,
  valuesSayMoreThanNames,
  valuesAreNotCopied,
  thresholdsSaySomething,
  halvesDoNotContradict,
]
