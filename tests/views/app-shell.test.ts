import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { makeRouter } from '@/router'
import type { SourceRecord } from '@/stores/document-record'
import { useDocuments } from '@/stores/documents'
import { usePreferences } from '@/stores/preferences'
import { RECORD_VERSION } from '@/stores/record-version'
import { useWords } from '@/stores/words'
import AppShell from '@/views/app-shell.vue'

enableAutoUnmount(afterEach)

/** After what is shown on demand has been loaded and drawn. */
async function settled() {
  await nextTick()
  await vi.dynamicImportSettled()
  await flushPromises()
}

async function app(at = '/', load: 'load' | 'loadWhole' = 'loadWhole') {
  const pinia = createPinia()
  setActivePinia(pinia)
  const documents = useDocuments()
  const preferences = usePreferences()
  preferences.language = 'zh-CN'
  const words = useWords()
  await words[load]()
  const router = makeRouter(createMemoryHistory())
  await router.push(at)
  const shell = mount(AppShell, { attachTo: document.body, global: { plugins: [pinia, router] } })
  await settled()
  return { shell, documents, router, preferences, words }
}

/** An event of the window as a browser sends it; the library's own has no data. */
function send(type: string, transfer: object, target: EventTarget = window) {
  const event = new Event(type, { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: transfer, clipboardData: transfer })
  target.dispatchEvent(event)
  return event
}

const dropped = (...files: File[]) => ({ types: ['Files'], items: [], files, getData: () => '' })
const copied = (text: string, html = '') => ({
  types: ['text/plain', 'text/html'],
  items: [],
  files: [],
  getData: (type: string) => (type === 'text/html' ? html : text),
})

/** A source as the browser kept it. */
const KEPT: SourceRecord = {
  version: RECORD_VERSION,
  revision: 1,
  id: 'a',
  hash: 'a',
  fileName: 'a.txt',
  addedAt: 1,
  encoding: 'utf-8',
  documents: [
    {
      id: 'a1',
      part: 0,
      organization: null,
      kind: null,
      documentKind: null,
      year: null,
      revenue: null,
      tables: 1,
      sheets: 0,
    },
  ],
}

const pressU = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'u' }))

describe('the shell', () => {
  beforeEach(() => localStorage.clear())
  afterEach(() => vi.restoreAllMocks())

  it('reads what is dropped anywhere and opens the first document of it', async () => {
    const { documents, router } = await app()
    const addFiles = vi.spyOn(documents, 'addFiles').mockResolvedValue(['a1', 'b2'])
    const file = new File(['x'], 'a.txt')
    expect(send('drop', dropped(file)).defaultPrevented).toBe(true)
    await settled()
    expect(addFiles).toHaveBeenCalledWith([file])
    await expect.poll(() => router.currentRoute.value.params['id']).toBe('a1')
  })

  it('needs no words of the views on the first screen', async () => {
    const { words } = await app('/', 'load')
    expect(words.words).not.toHaveProperty('overview')
    expect(document.querySelector('h1')?.textContent).toBe('把预算公开文件拖到这一页')
  })

  it('stays where it is when nothing came of it', async () => {
    const { documents, router } = await app()
    vi.spyOn(documents, 'addFiles').mockResolvedValue([])
    send('drop', dropped(new File(['x'], 'a.pdf')))
    await settled()
    expect(router.currentRoute.value.name).toBe('first')
  })

  it.each(['/d/a1/source', '/d/a1/present'])(
    'opens %s also where the storage lists it late',
    async address => {
      const { documents } = await app(address)
      const open = vi.spyOn(documents, 'open').mockResolvedValue(false)
      documents.restored = true
      await settled()
      expect(open).toHaveBeenCalledTimes(1)
      documents.records = [KEPT]
      await settled()
      expect(open).toHaveBeenCalledTimes(2)
      expect(open).toHaveBeenLastCalledWith('a1')
    },
  )

  it('says while files are over the window that letting go reads them', async () => {
    const { shell } = await app()
    send('dragover', dropped())
    await settled()
    expect(shell.find('h1').text()).toBe('松开即读')
    send('drop', dropped())
    await settled()
    expect(shell.find('h1').text()).toBe('把预算公开文件拖到这一页')
  })

  it('reads what is pasted outside a field, a table with its cells', async () => {
    const { documents } = await app()
    const addPaste = vi.spyOn(documents, 'addPaste').mockResolvedValue([])
    const field = document.body.appendChild(document.createElement('textarea'))
    send('paste', copied('一'), field)
    expect(addPaste).not.toHaveBeenCalled()
    field.remove()
    send('paste', copied('一', '<table></table>'))
    expect(addPaste).toHaveBeenCalledWith('一', '<table></table>')
  })

  it('names in a refusal what the file is and what to do', async () => {
    const { shell, documents } = await app()
    documents.notices = [
      {
        id: 1,
        kind: 'refused',
        file: '公开.pdf',
        refusal: { reason: 'unsupportedFormat', looksLike: 'pdf', details: {} },
      },
    ]
    await settled()
    const refusal = shell.find('.refusal')
    expect(refusal.text()).toContain('公开.pdf')
    expect(refusal.text()).toContain('这是 PDF，还不能直接读')
    expect(refusal.text()).toContain('全选、复制，回到这一页粘贴')
    expect(shell.find('[role=status]').text()).toContain('这是 PDF')
    const dismiss = vi.spyOn(documents, 'dismissNotice')
    await refusal.findAll('button')[1]?.trigger('click')
    expect(dismiss).toHaveBeenCalledWith(1)
  })

  it('reads a garbled file again in the encoding that is chosen', async () => {
    const { shell, documents } = await app()
    const addFiles = vi.spyOn(documents, 'addFiles').mockResolvedValue([])
    const file = new File(['x'], 'a.txt')
    send('drop', dropped(file))
    documents.notices = [
      {
        id: 4,
        kind: 'refused',
        file: 'a.txt',
        refusal: { reason: 'noBudgetTable', looksLike: null, details: {} },
        encoding: 'gb18030',
      },
    ]
    await settled()
    const big5 = shell.findAll('.encodings button').find(button => button.text() === 'Big5')
    await big5?.trigger('click')
    expect(addFiles).toHaveBeenLastCalledWith([file], 'big5')
  })

  it('gives each of several refused files one line, and all of them one button', async () => {
    const { shell, documents } = await app()
    const refusal = { reason: 'unsupportedFormat', looksLike: 'pdf', details: {} } as const
    documents.notices = [1, 2, 3].map(id => ({ id, kind: 'refused', file: `${id}.pdf`, refusal }))
    await settled()
    expect(shell.findAll('details.refusal')).toHaveLength(3)
    expect(shell.findAll('.intake .button.primary')).toHaveLength(1)
  })

  it('keeps other encodings in a fold where the text was UTF-8', async () => {
    const { shell, documents } = await app()
    vi.spyOn(documents, 'addFiles').mockResolvedValue([])
    send('drop', dropped(new File(['x'], 'a.txt')))
    const refusal = { reason: 'noBudgetTable', looksLike: 'prose', details: {} } as const
    documents.notices = [{ id: 5, kind: 'refused', file: 'a.txt', refusal, encoding: 'utf-8' }]
    await settled()
    expect(shell.find('.refusal').text()).not.toContain('乱码')
    expect(shell.find('.other summary').text()).toContain('按 UTF-8 读')
    expect(shell.findAll('.other button').map(button => button.text())).toContain('GB18030')
  })

  it('keeps the keyboard in the list over removals and their undoing', async () => {
    const { shell, documents } = await app()
    await documents.restore()

    documents.records = ['a', 'b'].map((id, at) => ({
      version: 2,
      revision: 1,
      id,
      hash: id,
      fileName: `${id}.txt`,
      addedAt: at,
      encoding: 'utf-8',
      documents: [
        {
          id: `${id}-1`,
          part: 0,
          organization: id,
          kind: null,
          documentKind: null,
          year: null,
          revenue: null,
          tables: 1,
          sheets: 0,
        },
      ],
    }))
    await settled()
    const press = async (selector: string) => {
      const button = shell.find(selector)
      ;(button.element as HTMLElement).focus()
      await button.trigger('click')
      await settled()
    }
    await press('[data-document="b-1"] button')
    expect(document.activeElement?.closest('[data-document]')?.getAttribute('data-document')).toBe('a-1')
    await documents.undoRemove()
    await settled()
    expect(document.activeElement?.closest('[data-document]')?.getAttribute('data-document')).toBe('b-1')
    await press('.recent header button')
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('speaks the other language once its words are there', async () => {
    const { shell, preferences } = await app()
    preferences.language = 'en'
    await settled()
    await expect.poll(() => shell.find('h1').text()).toBe('Drop a budget disclosure on this page')
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toContain('Mingzhang')
  })

  it('turns dark when asked', async () => {
    const { preferences } = await app()
    preferences.theme = 'dark'
    await settled()
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('goes through the units with U, unless single keys are off', async () => {
    const { preferences } = await app()
    pressU()
    expect(preferences.unit).toBe('yiYuan')
    pressU()
    expect(preferences.unit).toBe('yuan')
    preferences.singleKeys = false
    pressU()
    expect(preferences.unit).toBe('yuan')
  })

  it('says so where an address leads nowhere', async () => {
    const { shell, documents, router } = await app('/nowhere')
    expect(shell.find('h1').text()).toBe('没有这一页')
    documents.restored = true
    await router.push('/d/gone/overview')
    await settled()
    expect(shell.find('h1').text()).toBe('没有这份文件')
  })
})
