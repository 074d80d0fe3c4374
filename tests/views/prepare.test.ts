import { createPinia, setActivePinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import { usePrepareOnDemand } from '@/views/prepare-on-demand'

const runtime = vi.hoisted(() => ({ loadRuntime: vi.fn(async () => ({})) }))
vi.mock('@/components/figures/chart-runtime', () => runtime)
const started = vi.hoisted(() => vi.fn())
vi.mock('@/worker/create-worker', () => ({
  createReaderWorker: () => {
    started()
    return { addEventListener: () => undefined, terminate: () => undefined, postMessage: () => undefined }
  },
}))
const fetched = vi.hoisted(() => vi.fn())
vi.mock('@/stores/storage-writes', () => {
  fetched()
  return {}
})

it('what shows and keeps a document is fetched, and its reader started, once, before there is one to read', async () => {
  setActivePinia(createPinia())
  const prepare = usePrepareOnDemand()
  expect(started).not.toHaveBeenCalled()
  prepare()
  prepare()
  await vi.waitFor(() => {
    expect(started).toHaveBeenCalledTimes(1)
    expect(runtime.loadRuntime).toHaveBeenCalledTimes(1)
    expect(fetched).toHaveBeenCalledTimes(1)
  }, 10_000)
})
