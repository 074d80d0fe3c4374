/** The identity of each check in words and symbols, where the check itself names it by words of the document. */
export const checkFormulas: Readonly<Record<string, string>> = {
  'appropriation-row-splits-by-budget':
    'tables 4, 10, 11, 13 row: total = general public budget + government-managed funds + state capital operations',
  'codes-add-up':
    'tables 2, 3, 5, 7, 8, 9: Σ items (7 digits) = section (5); Σ sections = class (3); Σ classes = total',
  'economic-classes-add-up': 'table 6: Σ items of a group = group; Σ groups = total, column by column',
  'economic-row-splits': 'table 6 row: total = personnel + operating',
  'expenditure-items-add-up': 'tables 1, 4: Σ expenditure items = expenditure of this year, column by column',
  'expenditure-row-splits-by-kind': 'tables 3, 5, 8, 9 row: total = basic + project',
  'expenditure-row-splits-by-year': 'table 1 row: total = this year + carryover',
  'groups-hold-their-kind':
    'table 6: no operating expenditure in wages and in benefits to persons; no personnel expenditure in goods and services and in capital expenditure',
  'project-row-splits-by-source': 'table 12 row: total = Σ sources of funds',
  'revenue-items-add-up': 'tables 1, 4: Σ revenue items = revenue of this year',
  'revenue-row-splits-by-source':
    'table 2 row: total = general public budget + government-managed funds + state capital operations + special account + unit funds',
  'three-public-expenses-add-up':
    'table 10: total = official overseas visits + official hospitality + official vehicles; vehicles = ① purchase + ② operation',
  'totals-balance':
    'tables 1, 4: revenue of this year + carryover = revenue total; expenditure of this year + year-end carryover = expenditure total; revenue total = expenditure total',
  'agency-expenses-agree':
    'table 11 total = Σ table 6 operating expenditure of items whose government class is not one of public institutions (505, 506)',
  'basic-expenditure-agrees': 'table 5 basic = table 6 total',
  'carryover-by-function-agrees':
    'Σ (table 4 general public budget by class − table 5 by class) = table 4 carryover of the general public budget',
  'public-budget-codes-agree': 'table 5 code = table 2 code, column of the general public budget',
  'fund-codes-agree': 'table 8 code = table 2 code, column of government-managed funds',
  'spending-codes-agree': 'table 3 code = table 2 code, total + carryover',
  'document-totals-agree':
    'table 1 revenue of this year = table 2 total; table 1 carryover = table 2 carryover; table 1 expenditure of this year = table 3 total; table 1 totals = table 4 totals + special account + unit funds',
  'functions-agree': 'table 1 class = table 3 class = table 4 subtotal, by name',
  'fund-revenue-agrees': 'table 7 total = table 1 government-managed funds = table 8 total',
  'project-spending-agrees':
    'table 3 project = table 12 + table 13; tables 5, 8, 9 project = table 12 by budget; table 13 = table 1 carryover',
  'social-contributions-agree':
    'table 6 pension = table 5 2080505; occupational annuity = 2080506; housing fund = 2210201; medical insurance = 2101101 + 2101102',
  'state-capital-agrees': 'table 9 revenue = table 9 expenditure = table 1 state capital operations',
  'three-public-cover-basic':
    'table 10 official hospitality ≥ table 6 official hospitality; table 10 vehicle operation ≥ table 6 vehicle operation',
  'named-items-agree':
    'section 6: items named under personnel and operating expenditure = table 6 items with such amounts',
  'project-targets-add-up':
    'section 10.2: running-cost + specific-target projects = all, number and amount; published ≤ managed; % = amount / table 3 project',
  'running-projects-are-rows':
    'section 10.2: amount of n running-cost projects = sum of n rows of table 12 (n ≤ 2: some rows; else between the least and the largest sum)',
  'three-public-changes-add-up':
    'section 7: change of the three public expenses = change of official overseas visits + official hospitality + official vehicles',
  'overall-targets-fit-the-year':
    'overall sheet: date of a target ≤ fiscal year; a cost ≤ total expenditure of table 1',
  'overall-basics-make-sense':
    'overall sheet: internal divisions > 0 where staff > 0; in service = on the establishment + others',
  'every-project-has-its-sheet':
    'different sheets = sheets said to be published = rows of table 12 (+ table 13); each row has a sheet',
  'sheet-funds-agree':
    'annual funds of a sheet (yuan) = table 12 or table 13 total (wan yuan), within 50 yuan',
  'sheet-names-agree': 'project name of a sheet = table 12 or table 13 name, without blanks and punctuation',
  'basis-is-of-own-province':
    'authorities cited as the basis of a project belong to the province that the document names most',
  'overall-target-is-edited': 'one performance target for the whole expenditure is prepared and printed',
  'sections-are-written':
    'three public expenses, agency operating expenses, government procurement, performance and state assets each have a section',
  'words-fit-organization':
    'glossary below a province: no “省直部门”; tables of a unit: no “部门公开表”, “部门合计”',
  'year-is-one': 'year compared with = fiscal year − 1; as of year = fiscal year − 1',
  'catalogue-cited-is-printed':
    'section 12: number of a notice cited with the service catalogue = number of the notice printed',
  'procurement-adds-up': 'section 9: goods + works + services = all government procurement',
  'works-are-procured':
    'section 9: procurement of works > 0 where a new building project of table 12 has 4 million yuan or more',
  'purchased-services-are-told':
    'section 12: Σ purchased services ≥ Σ annual funds of sheets that speak of purchased services',
  'service-catalogue-codes-exist': 'section 12: code and name cited = code and name in the catalogue printed',
  'vehicles-add-up': 'section 11: Σ kinds = vehicles in use; in use ≤ establishment',
  'vehicles-cost-money':
    'table 10 vehicle operation > 0 where vehicles are in use, and ≥ the operating costs of vehicles that project texts state',
  'amount-asked-is-granted': 'sheet: amount asked for in the overview = annual funds, or whole-period funds',
  'costs-explain-funds': 'sheet: several cost caps together ≥ 70% of the annual funds',
  'costs-stay-within-funds': 'sheet: Σ cost indicators of the year ≤ annual funds',
  'dates-agree':
    'sheet: month of purchase, payment and acceptance in plan and measures = month in the indicator',
  'floors-are-floors': 'sheet: at least n in the text ⇒ indicator of the same thing is not ≤ n',
  'goals-agree':
    'sheet: goals of both halves in equal words have equal numbers (one-off projects); elsewhere no number of the year exceeds that of the whole period',
  'one-off-ends-in-a-year': 'sheet: one-off, ends within a year ⇒ duration ≤ 12 months and end ≤ fiscal year',
  'price-times-quantity-fits': 'sheet: price of a unit × quantity in that unit ≤ annual funds',
  'rates-are-percentages': 'sheet: value of a rate has a number; rates of conformity, satisfaction … ≤ 100%',
  'recurrent-is-no-work': 'sheet: recurrent project ⇒ the name is not that of one-off work',
  'sheet-funds-add-up':
    'sheet: total = central + provincial + local + self-raised + other, whole period and year',
  'sheets-are-filed-in-time': 'sheet: date filled in ≤ June of the fiscal year',
  'units-fit':
    'sheet: unit of measurement of a value fits its name; no thousands separator before 万; no bare number a day',
  'whole-period-covers-year': 'sheet: whole-period funds ≥ annual funds; equal for one-off projects',
  'dimensions-are-filled':
    'sheet, year: quantity, quality, timeliness, cost, one benefit and satisfaction each have an indicator',
  'projects-add-up': 'tables 11, 12, 13: Σ projects = unit; Σ units = department',
  'code-families-fit':
    'tables 7, 9 revenue: code = 103… or 110…; tables 2, 3, 5, 8, 9 expenditure: code = 2…',
  'projects-are-listed-once': 'tables 12, 13: no two rows with equal name, unit and amount',
  'carryover-projects-carry-amounts': 'table 13: every project prints an amount',
  'tables-are-printed': 'tables 1 to 13 are printed, empty ones with a note',
  'codes-reach-items': 'tables 2, 3, 5, 8: every section (5 digits) has items (7 digits) below it',
  'overall-agrees-with-tables':
    'overall sheet: total = table 1 total; by source = table 1 by source; basic, project = table 3 basic, project',
  'fund-level-fits':
    'sheet: level of government in the name or overview = source of funds that holds the total',
  'dates-exist': 'every date in text and sheets: 1 ≤ month ≤ 12, 1 ≤ day ≤ days of the month',
  'goals-are-of-the-year': 'sheet: year of the work to do in the goal of the year ≥ fiscal year',
  'events-keep-their-month':
    'sheet: month of an event in overview, measures and plan = month in the timeliness indicator of its name',
  'payments-keep-their-rhythm':
    'sheet: the frequency at which a thing is paid (month, quarter, term, once) is the same in texts and indicators',
  'placeholders-are-filled': 'no XX, ×× or “某某” left before a word such as “学院”, “年”, “万元”',
  'department-codes-agree': 'performance sheets: a department of one name has one code',
  'sheet-units-agree':
    'implementing unit of a performance sheet = unit of its row in table 12, where table 12 lists that unit',
  'terms-cover-the-work':
    'sheet: one-off project (ends within a year) has a term of 1 year; years of the period of construction in the text = term',
  'basis-is-of-own-city':
    'regulations of a city cited as a basis are of the city in the name of the organization',
  'dear-devices-are-among-cheaper':
    'state-owned assets: devices above 1 million yuan ≤ devices of that kind above 500,000 yuan',
  'carryover-projects-have-sheets': 'each project of table 13 with an amount has a performance sheet',
  'notices-are-recent': 'sheet: year of the latest notice of funds cited as a basis > fiscal year − 3',
  'timeliness-tells-time': 'sheet: no counts and no rates of a state among the timeliness indicators',
  'subindicators-fit-the-total':
    'sheet, year: the indicators called “其中” together ≤ the indicator before them, same unit',
  'sources-in-text-agree':
    'sheet: payers named in the overview, together the total funds of the year = the funds of the year by source',
  'works-run-in-order':
    'sheet: month of feasibility study ≤ preliminary design ≤ tender ≤ contract ≤ start ≤ completion ≤ acceptance, in plan and indicators',
  'prices-agree-with-text':
    'sheet: the only price by a unit among the indicators = the only price of one such unit in the texts',
  'quantities-in-two-units-agree':
    'sheet, text: a quantity in one unit = the same in the unit right behind it (mu and square metres, km and m, wan yuan and yuan), within 3%',
  'areas-fit-villages': 'sheet: area served in square metres ≥ 1000 × number of villages',
  'yearly-fees-fit-funds':
    'sheet: a year’s fee, the only amount of the texts beside the funds = total funds of the year, within a tenth',
  'works-keep-to-their-bid':
    'sheet, text: cost or settled amount of the works ≤ 110% × price of the winning bid',
}
