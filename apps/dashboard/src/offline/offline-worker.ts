import { isForever, offlinePage, type SiteFiles } from './site-files.ts'

// offline.js, the service worker of the site: what of it is kept, and what answers where there is no connection.
//
// Pages come from the network whenever it answers, so that nobody is held on an old deployment; only where it does not, every
// address is answered with one page of the deployment whose files are all here. What carries a hash of its content in its
// name is taken from here first. Nothing else passes through here: no other origin, no file that the build does not know.

/** Put in by the build, in one place. */
declare const SITE_FILES: SiteFiles
const files = SITE_FILES

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Lasting {
  readonly request: Request
  /** The answer that the browser asked for while this worker was starting. */
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void
  addEventListener(type: 'fetch', act: (event: Asked) => void): void
}
declare const self: Worker

/** Milliseconds after which a line that does not answer is as good as none. */
const PATIENCE = 5000

const scope = new URL(self.registration.scope)
/** Caches are shared by all that lies on an origin: ours are told by where the site lies, then by its build. */
const OURS = `papi-lens ${scope.pathname} `
const NAME = OURS + files.version
const forever = new Set([...files.needed, ...files.soon, ...files.used].filter(isForever))
const renewed = new Set(files.needed.filter(file => !isForever(file) && !file.endsWith('.html')))

self.addEventListener('install', event => event.waitUntil(keep()))
self.addEventListener('activate', event => event.waitUntil(takeOver()))
self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const path = pathname.slice(scope.pathname.length)
  if (request.mode === 'navigate') {
    const page = pageFor(path)
    if (page !== null) event.respondWith(fromNetwork(event, page))
  } else if (isForever(path + search)) event.respondWith(fromHere(request, path + search))
  else if (renewed.has(path)) event.respondWith(fromNetwork(event, path))
})

async function keep(): Promise<void> {
  const cache = await caches.open(NAME)
  await Promise.all(files.needed.map(file => take(cache, file)))
  // There is no waiting for old tabs: pages say by the names of their files which deployment they are of.
  await self.skipWaiting()
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData) return
  await Promise.allSettled(files.soon.map(file => take(cache, file)))
}

async function take(cache: Cache, file: string): Promise<void> {
  // Past the browser's cache where a name stays the same for new content.
  const answer = await fetch(new URL(file, scope), { cache: isForever(file) ? 'default' : 'reload' })
  if (!answer.ok) throw new Error(`${answer.status}: ${file}`)
  // A server may send on from "index.html" to "": browsers take no page that came so.
  const { headers } = answer
  await cache.put(new URL(file, scope), answer.redirected ? new Response(answer.body, { headers }) : answer)
}

async function takeOver(): Promise<void> {
  const before = (await caches.keys()).filter(name => name.startsWith(OURS) && name !== NAME)
  // A tab may still be open on the deployment before this one, and ask for a view of it.
  await Promise.all(before.slice(0, -1).map(name => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** The kept page that can stand for an address; none for what is no page of the site. */
function pageFor(path: string): string | null {
  if (path === '' || path === 'index.html') return 'index.html'
  const [, lang] = /^([a-z]{2})\/[^/]+\/(?:index\.html)?$/.exec(path) ?? []
  const page = lang === undefined ? path : offlinePage(lang)
  return [...files.needed, ...files.soon].includes(page) ? page : null
}

async function fromHere(request: Request, file: string): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && forever.has(file)) {
    const copy = answer.clone()
    // Storage that is full or denied keeps nothing; the page has its answer.
    void caches
      .open(NAME)
      .then(cache => cache.put(request, copy))
      .catch(() => {})
  }
  return answer
}

/** The answer of the network; where it gives none, or the server itself fails, what is kept under a name. */
async function fromNetwork({ request, preloadResponse }: Asked, file: string): Promise<Response> {
  const cache = await caches.open(NAME)
  const kept = await cache.match(new URL(file, scope), { ignoreVary: true })
  const coming = Promise.resolve(preloadResponse).then(ahead => ahead ?? fetch(request))
  if (!kept) return coming
  const late = new Promise<Response>(resolve => setTimeout(() => resolve(kept), PATIENCE))
  try {
    const answer = await Promise.race([coming, late])
    return answer.status >= 500 ? kept : answer
  } catch {
    return kept
  } finally {
    coming.catch(() => {})
  }
}
