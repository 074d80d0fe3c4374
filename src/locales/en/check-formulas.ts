/** The identity of each check in words and symbols, where the check itself names it by words of the document. */
export const checkFormulas: Readonly<Record<string, string>> = {
  'appropriation-row-splits-by-budget':
    'T4, T10, T11, T13 row: total = general public budget + government-managed funds + state capital operations',
  'codes-add-up': 'T2, T3, T5, T7, T8, T9: Σ 7 digits = 5 digits; Σ 5 digits = 3 digits; Σ 3 digits = total',
  'economic-classes-add-up': 'T6: Σ items of a group = group; Σ groups = total, column by column',
  'economic-row-splits': 'T6 row: total = personnel + operating',
  'expenditure-items-add-up': 'T1, T4: Σ expenditure items = expenditure of this year, column by column',
  'expenditure-row-splits-by-kind': 'T3, T5, T8, T9 row: total = basic + project',
  'expenditure-row-splits-by-year': 'T1 row: total = this year + carryover',
  'groups-hold-their-kind':
    'T6: no operating money in wages and in benefits to persons; no personnel money in goods and services and in capital expenditure',
  'project-row-splits-by-source': 'T12 row: total = Σ sources',
  'revenue-items-add-up': 'T1, T4: Σ revenue items = revenue of this year',
  'revenue-row-splits-by-source':
    'T2 row: total = general public budget + government-managed funds + state capital operations + special account + unit funds',
  'three-public-expenses-add-up':
    'T10: total = overseas visits + hospitality + vehicles; vehicles = ① purchase + ② running',
  'totals-balance':
    'T1, T4: revenue of this year + carryover = revenue total; expenditure of this year + year-end carryover = expenditure total; revenue total = expenditure total',
  'agency-expenses-agree':
    'T11 total = Σ T6 operating money of items whose government class is not one of institutions (505, 506)',
  'basic-expenditure-agrees': 'T5 basic = T6 total',
  'carryover-by-function-agrees':
    'Σ (T4 general public budget by class − T5 by class) = T4 carryover of the general public budget',
  'public-budget-codes-agree': 'T5 code = T2 code, column of the general public budget',
  'fund-codes-agree': 'T8 code = T2 code, column of government-managed funds',
  'spending-codes-agree': 'T3 code = T2 code, total + carryover',
  'document-totals-agree':
    'T1 revenue of this year = T2 total; T1 carryover = T2 carryover; T1 expenditure of this year = T3 total; T1 totals = T4 totals + special account + unit funds',
  'functions-agree': 'T1 item = T3 3-digit row = T4 subtotal, by name',
  'fund-revenue-agrees': 'T7 total = T1 government-managed funds = T8 total',
  'project-spending-agrees': 'T3 project = T12 + T13; T5, T8, T9 project = T12 by budget; T13 = T1 carryover',
  'social-contributions-agree':
    'T6 pension = T5 2080505; occupational annuity = 2080506; housing fund = 2210201; medical insurance = 2101101 + 2101102',
  'state-capital-agrees': 'T9 revenue = T9 expenditure = T1 state capital operations',
  'three-public-cover-basic':
    'T10 hospitality ≥ T6 hospitality; T10 running of vehicles ≥ T6 running of vehicles',
  'named-items-agree':
    'section 6: items named under personnel and operating expenditure = T6 items with such amounts',
  'project-targets-add-up':
    'section 10.2: running-cost + specific-target projects = all, number and amount; published ≤ managed; % = amount / T3 project',
  'running-projects-are-rows':
    'section 10.2: amount of n running-cost projects = sum of n rows of T12 (n ≤ 2: some rows; else between the least and the largest sum)',
  'three-public-changes-add-up':
    'section 7: change of the three public expenses = change of overseas visits + hospitality + vehicles',
  'overall-basics-make-sense':
    'overall sheet: internal divisions > 0 where staff > 0; in service = on the establishment + others',
  'every-project-has-its-sheet':
    'different sheets = sheets said to be published = rows of T12 (+ T13); each row has a sheet',
  'sheet-funds-agree': 'annual funds of a sheet (yuan) = T12 or T13 total (wan yuan), within 50 yuan',
  'sheet-names-agree': 'project name of a sheet = T12 or T13 name, without blanks and punctuation',
  'basis-is-of-own-province':
    'authorities cited as the basis of a project belong to the province that the document names most',
  'overall-target-is-edited': 'one performance target for the whole expenditure is edited and printed',
  'sections-are-written':
    'three public expenses, agency operating expenses, procurement, performance and state assets each have a section',
  'words-fit-organization':
    'glossary below a province: no “省直部门”; tables of a unit: no “部门公开表”, “部门合计”',
  'year-is-one': 'year compared with = fiscal year − 1; as of year = fiscal year − 1',
  'catalogue-cited-is-printed':
    'section 12: number of a notice cited with the service catalogue = number of the notice printed',
  'procurement-adds-up': 'section 9: goods + works + services = all procurement',
  'works-are-procured':
    'section 9: procurement of works > 0 where a new building project of T12 has 4m yuan or more',
  'purchased-services-are-told':
    'section 12: Σ purchased services ≥ Σ annual funds of sheets that speak of purchased services',
  'service-catalogue-codes-exist': 'section 12: code and name cited = code and name in the catalogue printed',
  'vehicles-add-up': 'section 11: Σ kinds = vehicles in use; in use ≤ establishment',
  'vehicles-cost-money':
    'T10 running of vehicles > 0 where vehicles are in use, and ≥ the running costs that project texts state',
  'amount-asked-is-granted': 'sheet: amount asked for in the overview = annual funds, or whole-period funds',
  'costs-stay-within-funds': 'sheet: Σ cost indicators of the year ≤ annual funds',
  'dates-agree':
    'sheet: month of purchase, payment and acceptance in plan and measures = month in the indicator',
  'floors-are-floors': 'sheet: at least n in the text ⇒ indicator of the same thing is not ≤ n',
  'goals-agree': 'sheet: goals of both halves in equal words have equal numbers (one-off projects)',
  'one-off-ends-in-a-year': 'sheet: one-off, ends within a year ⇒ duration ≤ 12 months and end ≤ fiscal year',
  'price-times-quantity-fits': 'sheet: price of a unit × quantity in that unit ≤ annual funds',
  'rates-are-percentages': 'sheet: value of a rate has a number; rates of conformity, satisfaction … ≤ 100%',
  'recurrent-is-no-work': 'sheet: recurrent project ⇒ the name is not that of one-off work',
  'sheet-funds-add-up':
    'sheet: total = central + provincial + local + self-raised + other, whole period and year',
  'sheets-are-filed-in-time': 'sheet: date filled in ≤ June of the fiscal year',
  'units-fit': 'sheet: unit of a value fits its name; no thousands separator before 万; no bare number a day',
  'whole-period-covers-year': 'sheet: whole-period funds ≥ annual funds; equal for one-off projects',
  'dimensions-are-filled':
    'sheet, year: quantity, quality, timeliness, cost, one benefit and satisfaction each have an indicator',
}
