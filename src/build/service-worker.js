// Keeps every file of one release, so that all of the page works without a network, and answers from there. A new release
// waits until the page asks for it. The build puts the names of the files in.
const RELEASE = 'mingzhang-__RELEASE__'
const FILES = ['__FILES__']

const isOurs = name => name.startsWith('mingzhang-')

async function keepAll() {
  const cache = await caches.open(RELEASE)
  await cache.addAll(FILES.map(file => new Request(file, { cache: 'no-cache' })))
}

// The release before stays: a tab that was not reloaded still asks for its files.
async function forgetOld() {
  const others = (await caches.keys()).filter(name => isOurs(name) && name !== RELEASE)
  await Promise.all(others.slice(0, -1).map(name => caches.delete(name)))
  await self.clients.claim()
}

/** The page has two addresses, that of its folder and its own. */
const named = url => url.replace(/\/index\.html(?=[?#]|$)/, '/')

async function answer(request) {
  const own = await caches.open(RELEASE)
  const url = named(request.url)
  const kept =
    (await own.match(url, { ignoreSearch: true })) ?? (await caches.match(url, { ignoreSearch: true }))
  return kept ?? fetch(request)
}

self.addEventListener('install', event => event.waitUntil(keepAll()))
self.addEventListener('activate', event => event.waitUntil(forgetOld()))
self.addEventListener('message', event => {
  if (event.data === 'update') void self.skipWaiting()
})
self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
    event.respondWith(answer(request))
})
