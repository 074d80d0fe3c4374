/** The part of ECharts' custom-series interface that our marks use. */
export interface CustomItemPlace {
  /** The datum's number in this dimension. */
  value(dimension: number): number
  /** Pixels of a point given in values. */
  coord(point: readonly number[]): readonly number[]
}
