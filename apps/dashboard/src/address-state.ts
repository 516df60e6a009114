import type { Lang, Words } from '@papi-lens/words'
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { loadWords } from './speech.ts'
import type { Notice } from './view.ts'

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
  show(view: View): void
}

/**
 * Ties a page to the address bar, once the words of its language are there.
 *
 * @param read the view an address stands for
 * @param write the address of a view
 */
export async function createState<View extends { readonly lang: Lang }>(
  read: (search: string) => { readonly view: View; readonly notices: readonly Notice[] },
  write: (view: View) => string,
): Promise<AddressState<View>> {
  const found = signal(read(location.search))
  const words = signal(await loadWords(found.value.view.lang))
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
    const next = read(location.search)
    const { lang } = next.view
    const spoken = lang === words.value.lang ? words.value : await bring(loadWords(lang))
    // The address may have gone on while a language was loading.
    if (spoken === null || lang !== read(location.search).view.lang) return
    batch(() => {
      words.value = spoken
      found.value = next
    })
  }
  addEventListener('popstate', follow)
  return {
    view: computed(() => found.value.view),
    words,
    notices: computed(() => found.value.notices),
    lacking,
    bring,
    show(next) {
      history.pushState(null, '', write(next))
      follow()
    },
  }
}
