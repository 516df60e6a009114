/** What a reader opens and the browser keeps: files of scores, documents of plans. */
export const OPENED_KINDS = ['scores', 'plan'] as const
export type OpenedKind = (typeof OPENED_KINDS)[number]

/** What is heard by the other tabs: something of a kind was kept, changed or forgotten. */
export interface OpenedNews {
  readonly kind: OpenedKind
}

const CHANNEL = 'papi-lens-opened'
/** Says without opening the store whether there is anything in it, so that a page without own files loads nothing for them. */
const MARK = 'papi-lens-opened'

let shared: BroadcastChannel | null | undefined

/** One for the page: a page hears what others of its own channels tell. Null where a browser has none or refuses it. */
function channel(): BroadcastChannel | null {
  if (shared === undefined) {
    try {
      shared = new BroadcastChannel(CHANNEL)
    } catch {
      shared = null
    }
  }
  return shared
}

/** Tells the other tabs. */
export function tellNews(news: OpenedNews): void {
  channel()?.postMessage(news)
}

/** Hears what other tabs tell; gives what ends it. */
export function hearNews(hear: (news: OpenedNews) => void): () => void {
  const on = channel()
  const listen = ({ data }: MessageEvent<unknown>) => {
    const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null
    const known = OPENED_KINDS.find(each => each === kind)
    if (known) hear({ kind: known })
  }
  on?.addEventListener('message', listen)
  return () => on?.removeEventListener('message', listen)
}

/** Whether something of a kind was kept when this was last known. */
export function isMarked(kind: OpenedKind): boolean {
  return marks().includes(kind)
}

/** Notes whether something of a kind is kept. */
export function mark(kind: OpenedKind, isKept: boolean): void {
  const others = marks().filter(each => each !== kind)
  const next = isKept ? [...others, kind] : others
  try {
    if (next.length > 0) localStorage.setItem(MARK, next.join(' '))
    else localStorage.removeItem(MARK)
  } catch {
    // Where this is refused, so is the store itself.
  }
}

function marks(): readonly string[] {
  try {
    return localStorage.getItem(MARK)?.split(' ') ?? []
  } catch {
    return []
  }
}
