import { describe, expect, it } from 'vitest'
import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { ProjectEntry } from '@/analysis/project-list'
import { useProjectLinks } from '@/views/project-links'

const project = { key: 'r5/甲' } as ProjectEntry

async function links(at: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/projects', component: {} }],
  })
  await router.push(at)
  let found: ReturnType<typeof useProjectLinks> | undefined
  mount({ setup: () => ((found = useProjectLinks()), () => null) }, { global: { plugins: [router] } })
  if (!found) throw new Error('nothing was set up')
  return { router, ...found }
}

describe('the way to a project', () => {
  it('keeps how the list is narrowed and ordered', async () => {
    const { hrefOf } = await links('/projects?q=路灯&sort=name')
    const { searchParams, pathname } = new URL(hrefOf(project), 'http://a')
    expect(pathname).toBe('/projects')
    expect(Object.fromEntries(searchParams)).toEqual({ q: '路灯', sort: 'name', project: 'r5/甲' })
  })

  it('is followed within the page, and left to the browser where another tab is asked for', async () => {
    const { follow, router } = await links('/projects')
    const click = new MouseEvent('click', { cancelable: true })
    follow(click, project)
    expect(click.defaultPrevented).toBe(true)
    await expect.poll(() => router.currentRoute.value.query['project']).toBe('r5/甲')
    const beside = new MouseEvent('click', { cancelable: true, ctrlKey: true })
    follow(beside, project)
    expect(beside.defaultPrevented).toBe(false)
  })
})
