import type { Lang, Words } from '@papi-lens/words'
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Notice, Reading } from './place.ts'
import { loadWords } from './speech.ts'

/** How a view comes into the history. */
export interface Showing {
  /** A further step in a picker, such as an arrow key in a list: it takes the place of the step before. */
  readonly step?: boolean
}

/** A view that stands in the address, whole, with the words of its language. */
export interface AddressState<View> {
  readonly view: ReadonlySignal<View>
  readonly words: ReadonlySignal<Words>
  /** What in the address had to be replaced. */
  readonly notices: ReadonlySignal<readonly Notice[]>
  /** Something that was chosen did not arrive: the page shows what it showed before, and a new one may have it. */
  readonly lacking: ReadonlySignal<boolean>
  /** Waits for a part of the page, and says where it does not arrive. */
  bring<T>(part: Promise<T>): Promise<T | null>
  /** Shows another view and puts it in the address, so that the browser's back button undoes it. */
  show(view: View, how?: Showing): void
}

/** How a page is tied to the address bar. */
export interface AddressForm<View> {
  /** The view an address stands for. */
  read(address: Location): Reading<View>
  /** The address of a view. */
  write(view: View): string
  /** Brings what a view needs before it can be shown. */
  prepare?(view: View): Promise<unknown>
  /** What an address is read against: when it becomes another, the address is read anew. */
  readonly against?: ReadonlySignal<unknown>
}

/** Ties a page to the address bar, once the words of its language and what the view needs are there. */
export async function createState<View extends { readonly lang: Lang }>({
  read,
  write,
  prepare = async () => {},
  against,
}: AddressForm<View>): Promise<AddressState<View>> {
  const first = read(location)
  // An address that was noted down long ago still opens; from then on it is the present one.
  if (first.outdated) history.replaceState(history.state, '', write(first.view))
  const found = signal(first)
  const [spoken] = await Promise.all([loadWords(first.view.lang), prepare(first.view)])
  const words = signal(spoken)
  const lacking = signal(false)
  const bring = async <T>(part: Promise<T>): Promise<T | null> => {
    try {
      const brought = await part
      lacking.value = false
      return brought
    } catch (error) {
      reportError(error)
      lacking.value = true
      return null
    }
  }
  const follow = async () => {
    const { href } = location
    const next = read(location)
    const brought = await bring(Promise.all([loadWords(next.view.lang), prepare(next.view)]))
    // The address may have gone on while a part was loading.
    if (brought === null || href !== location.href) return
    batch(() => {
      words.value = brought[0]
      found.value = next
    })
  }
  addEventListener('popstate', follow)
  let isFirst = true
  against?.subscribe(() => {
    if (!isFirst) void follow()
    isFirst = false
  })
  return {
    view: computed(() => found.value.view),
    words,
    notices: computed(() => found.value.notices),
    lacking,
    bring,
    show(next, { step = false } = {}) {
      if (step) history.replaceState(null, '', write(next))
      else history.pushState(null, '', write(next))
      follow()
    },
  }
}
