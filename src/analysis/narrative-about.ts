import type { ClaimSection } from '../model/claim'
import type { NarrativeSection } from './narrative-text'

/** What a page of the dashboard is about, as sections of the narrative speak of it. */
export type NarrativeTopic =
  'totals' | 'revenue' | 'expenditure' | 'general' | 'basic' | 'threePublic' | 'agency'

/** The statutory section, and its title where it holds no number to know it by. */
const TOPICS: Record<NarrativeTopic, { readonly section: ClaimSection; readonly title: RegExp }> = {
  totals: { section: '一', title: /收支.*(?:变动|增减)|总体情况/u },
  revenue: { section: '二', title: /收入.*情况/u },
  expenditure: { section: '三', title: /支出.*情况/u },
  general: { section: '五', title: /一般公共预算.*支出/u },
  basic: { section: '六', title: /基本支出/u },
  threePublic: { section: '七', title: /三公/u },
  agency: { section: '八', title: /运行经费/u },
}

/** The sections of the narrative that speak of these topics, in the order printed. */
export function narrativeAbout<Section extends NarrativeSection>(
  sections: readonly Section[],
  topics: readonly NarrativeTopic[],
): readonly Section[] {
  return sections.filter(({ title, claims }) =>
    topics.some(topic => {
      const { section, title: named } = TOPICS[topic]
      return claims.length > 0 ? claims.some(claim => claim.section === section) : named.test(title)
    }),
  )
}
