import { computed, shallowRef, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { comparedDocument } from '../analysis/compared-document'
import { unitSums } from '../analysis/department-units'
import { departmentOf, relationOf } from '../analysis/document-relation'
import { letterOf, type ComparedColumn } from '../components/figures/compared'
import { useMessages } from '../components/messages'
import { documentName } from '../components/shell/document-item'
import { printShare } from '../locales/print-share'
import { printAmount, shareInBasisPoints, subtractFen } from '../model/money'
import { useDocuments, type OpenDocument } from '../stores/documents'
import { usePreferences } from '../stores/preferences'
import { printPlaces } from './place-address'

/** More documents than these are not legible side by side. */
export const MOST_COMPARED = 6

function printTimes(large: number, small: number): string {
  const times = large / small
  return times < 10 ? times.toFixed(2) : times.toFixed(1)
}

/** The open document and those that the address names beside it (`with`), by letters, and what can be said of them. */
export function useComparedDocuments(document: Readonly<Ref<OpenDocument | null>>) {
  const words = useMessages()
  const documents = useDocuments()
  const preferences = usePreferences()
  const route = useRoute()
  const router = useRouter()

  const wanted = computed(() =>
    [
      ...new Set(
        String(route.query['with'] ?? '')
          .split(',')
          .filter(Boolean),
      ),
    ]
      .filter(id => id !== document.value?.entry.id)
      .slice(0, MOST_COMPARED - 1),
  )
  const loaded = shallowRef<readonly OpenDocument[]>([])
  const lost = shallowRef<readonly string[]>([])
  const loading = shallowRef(false)
  watch(
    [wanted, () => documents.records],
    async ([ids]) => {
      loading.value = ids.some(id => !loaded.value.some(({ entry }) => entry.id === id))
      const all: OpenDocument[] = []
      const missing: string[] = []
      for (const id of ids) {
        const one = await documents.load(id)
        if (one) all.push(one)
        else missing.push(id)
      }
      if (ids.join() !== wanted.value.join()) return
      loaded.value = all
      lost.value = missing
      loading.value = false
    },
    { immediate: true },
  )

  const columns = computed<readonly ComparedColumn[]>(() =>
    [...(document.value ? [document.value] : []), ...loaded.value].map(
      ({ entry, disclosure, audit }, index) => ({
        ...comparedDocument(disclosure, audit),
        id: entry.id,
        letter: letterOf(index),
        name: [documentName(words.value, entry), entry.year ?? ''].join(' ').trim(),
        open: places => {
          const at = printPlaces(places)
          if (index === 0) void router.push({ query: { ...route.query, at } })
          else void router.push({ name: 'document', params: { id: entry.id, view: 'source' }, query: { at } })
        },
      }),
    ),
  )
  const relation = computed(() => relationOf(columns.value.map(({ disclosure }) => disclosure)))
  const department = computed(() => {
    const at =
      relation.value === 'departmentAndUnits'
        ? departmentOf(columns.value.map(({ disclosure }) => disclosure))
        : null
    return at === null ? null : (columns.value[at] ?? null)
  })
  /** The two ends in time of one organization; the earlier one first. */
  const ends = computed(() => {
    if (relation.value !== 'years' && relation.value !== 'sameYear') return null
    const sorted = [...columns.value].sort(
      (a, b) => (a.disclosure.fiscalYear?.value ?? 0) - (b.disclosure.fiscalYear?.value ?? 0),
    )
    const [before, after] = [sorted[0], sorted.at(-1)]
    return before && after && before !== after ? { before, after } : null
  })

  function unitsTitle(whole: ComparedColumn): string {
    const { compare, terms } = words.value
    const units = columns.value.filter(column => column !== whole)
    const { rows, missing } = unitSums(whole, units)
    const total = rows.find(({ id }) => id === 'totalRevenue')
    const own = total?.department?.fen ?? null
    if (!total || own === null || own <= 0 || total.sum === null) return compare.relations.departmentAndUnits
    if (missing.length > 0)
      return compare.unitsPart(
        units.length,
        printShare(shareInBasisPoints(total.sum, own) ?? 0),
        missing.length,
      )
    const difference = subtractFen(own, total.sum)
    if (difference === 0) return compare.unitsEqual(units.length)
    const amount = printAmount(difference < 0 ? subtractFen(total.sum, own) : difference, preferences.unit)
    return compare.unitsDiffer(difference > 0, `${amount} ${terms.units[preferences.unit]}`)
  }

  function manyTitle(): string {
    const { compare } = words.value
    const sized = columns.value
      .flatMap(({ letter, revenue }) =>
        revenue.totalFen === null ? [] : [{ letter, amount: revenue.totalFen }],
      )
      .sort((a, b) => b.amount - a.amount)
    const [large, small] = [sized[0], sized.at(-1)]
    const count = columns.value.length
    if (!large || !small || sized.length < count || small.amount <= 0 || large.amount === small.amount)
      return compare.titleMany(count)
    return compare.largest(count, large.letter, small.letter, printTimes(large.amount, small.amount))
  }

  const title = computed(() => {
    const { compare } = words.value
    const [a, b] = columns.value
    if (!a || !b) return compare.none
    const named = columns.value.length > 2 ? manyTitle() : null
    if (department.value) return unitsTitle(department.value)
    const [first, second] = ends.value ? [ends.value.before, ends.value.after] : [a, b]
    const [from, to] = [first.revenue.totalFen, second.revenue.totalFen]
    if (from === null || to === null || from <= 0 || to <= 0) return named ?? compare.title(a.name, b.name)
    if (ends.value && relation.value === 'years') {
      const rate = shareInBasisPoints(subtractFen(to, from), from) ?? 0
      const told =
        rate === 0 ? compare.unchanged : (rate > 0 ? compare.more : compare.less)(printShare(Math.abs(rate)))
      return compare.years(
        told,
        first.disclosure.fiscalYear?.value ?? 0,
        second.disclosure.fiscalYear?.value ?? 0,
      )
    }
    if (named) return named
    if (from === to) return compare.equal(first.letter, second.letter)
    const [large, small] = from > to ? [first, second] : [second, first]
    const times = printTimes(large.revenue.totalFen ?? 0, small.revenue.totalFen ?? 1)
    return compare.larger(large.letter, small.letter, times)
  })

  return { wanted, columns, relation, department, ends, title, lost, loading }
}
