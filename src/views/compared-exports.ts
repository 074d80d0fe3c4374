import { provide, type ComputedRef } from 'vue'
import { exporterKey, useExporter } from '../components/exporter'
import type { ComparedColumn } from '../components/figures/compared'

/** What leaves a comparison says which document each letter is. */
export function provideComparedExports(columns: ComputedRef<readonly ComparedColumn[]>): void {
  const exporter = useExporter()
  if (!exporter) return
  provide(exporterKey, {
    ...exporter,
    table: (make, kind) =>
      exporter.table(async words => {
        const made = await make(words)
        const lettered = columns.value.map(({ letter, name }) => `${letter}${words.figures.colon}${name}`)
        const documents = columns.value.map(({ name }) => name)
        return { ...made, notes: [...(made.notes ?? []), ...lettered], documents }
      }, kind),
  })
}
