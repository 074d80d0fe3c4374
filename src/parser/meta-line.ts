const NAMED =
  /^(?:编制|编报|填报|填表|预算|公开|主管|申报|报送|所属)?(部门|单位)(?:\((?:部门|单位|盖章|公章)\))?(?:名称|全称)?(?:\((?:盖章|公章|签章|全称)\))?:/u
const UNIT = /^\(?(?:金额)?单位[:(]|^\(?金额单位|单位:(?:人民币)?(?:亿|百?万|千)?元\)?$/u

/** What `部门名称：…`, `编制单位（盖章）：…` says in `matchKey` form: whose name follows, and how long the label is; null for others. */
export function nameLabel(
  key: string,
): { readonly of: 'department' | 'unit'; readonly length: number } | null {
  const found = NAMED.exec(key)
  return found && { of: found[1] === '部门' ? 'department' : 'unit', length: found[0].length }
}

/** Whether a text in `matchKey` form names the organization or the unit of money, as lines between title and table do. */
export function isMetaText(key: string): boolean {
  return UNIT.test(key) || nameLabel(key) !== null
}
