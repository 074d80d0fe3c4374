/** A choice of a menu: the options of one group. */
export interface OptionGroup {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[]
  readonly choose: (value: string) => void
}

/** What the menu of options shows. */
export interface OptionsMenuProps {
  readonly label: string
  readonly groups: readonly OptionGroup[]
  readonly icon?: boolean
  readonly shortcuts?: boolean
}
