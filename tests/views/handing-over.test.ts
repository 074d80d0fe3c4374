import { mount } from '@vue/test-utils'
import { computed } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DocumentEntry } from '@/stores/documents'
import { useHandingOver } from '@/views/handing-over'

const store = vi.hoisted(() => ({
  documents: [] as { id: string; fileName: string }[],
  addFiles: vi.fn<(files: readonly { name: string }[], encoding?: string) => Promise<string[]>>(),
  addPaste: vi.fn<(text: string, html: string | null) => Promise<string[]>>(),
  answer: vi.fn<(choice: string) => Promise<string[]>>(),
  joinRefused: vi.fn<(name: string) => Promise<string[]>>(),
  isPart: (name: string) => name === 'part.csv',
}))
vi.mock('@/stores/documents', () => ({ useDocuments: () => store }))
vi.mock('@/sample', () => ({ loadSample: async () => ({ name: 'sample.txt', text: '表' }) }))

afterEach(() => {
  vi.clearAllMocks()
  store.documents = []
})

async function handing(at: string, shown: DocumentEntry | null = { id: 'a' } as DocumentEntry) {
  const component = {}
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'first', component },
      { path: '/d/:id', redirect: to => `${to.path}/overview` },
      { path: '/d/:id/:view', name: 'document', component },
    ],
  })
  await router.push(at)
  const prepare = vi.fn<() => void>()
  let found: ReturnType<typeof useHandingOver> | undefined
  const shownEntry = computed(() => shown)
  mount(
    { setup: () => ((found = useHandingOver(shownEntry, prepare)), () => null) },
    { global: { plugins: [router] } },
  )
  if (!found) throw new Error('nothing was set up')
  return { ...found, prepare, address: () => router.currentRoute.value.fullPath }
}
const file = (name: string) => new File(['x'], name)

describe('what is handed over', () => {
  it('is read and then shown, the page made ready meanwhile; nothing moves where nothing was read', async () => {
    const { readFiles, prepare, address } = await handing('/', null)
    store.addFiles.mockResolvedValueOnce([])
    await readFiles([file('a.txt')])
    expect(prepare).toHaveBeenCalledTimes(1)
    expect(address()).toBe('/')
    store.addFiles.mockResolvedValueOnce(['b', 'c'])
    await readFiles([file('b.txt')])
    expect(address()).toBe('/d/b/overview')
  })

  it('joins those that are compared while documents are compared', async () => {
    const { readPaste, address } = await handing('/d/a/compare?with=b')
    store.addPaste.mockResolvedValueOnce(['c', 'd'])
    await readPaste('文', null)
    expect(decodeURIComponent(address())).toBe('/d/a/compare?with=b,c,d')
  })

  it('opens a document of the list in the view that is shown', async () => {
    const { openDocument, address } = await handing('/d/a/checks?finding=3')
    await openDocument('z')
    expect(address()).toBe('/d/z/checks')
  })

  it('opens the sample that is kept already, and reads it where it is not', async () => {
    const { openSample, address } = await handing('/', null)
    store.addFiles.mockResolvedValueOnce(['s'])
    await openSample()
    expect(store.addFiles.mock.calls[0]?.[0]).toMatchObject([{ name: 'sample.txt' }])
    expect(address()).toBe('/d/s/overview')
    store.documents = [{ id: 'kept', fileName: 'sample.txt' }]
    await openSample()
    expect(store.addFiles).toHaveBeenCalledTimes(1)
    expect(address()).toBe('/d/kept/overview')
  })
})

describe('a file that was refused', () => {
  it('can be read again in another encoding while its bytes are at hand', async () => {
    const { readFiles, rereading } = await handing('/', null)
    store.addFiles.mockResolvedValue([])
    const odd = file('odd.txt')
    await readFiles([odd])
    expect(rereading('other.txt')).toBeNull()
    rereading('odd.txt')?.('big5')
    expect(store.addFiles).toHaveBeenLastCalledWith([odd], 'big5')
    await readFiles([file('next.txt')])
    expect(rereading('odd.txt')).toBeNull()
  })

  it('can join the open document only where it may be a part of it; the whole is shown then', async () => {
    const { joining, address } = await handing('/d/a/tables')
    expect(joining('letter.txt')).toBeNull()
    store.joinRefused.mockResolvedValueOnce(['whole'])
    joining('part.csv')?.()
    await expect.poll(address).toBe('/d/whole/tables')
  })
})
