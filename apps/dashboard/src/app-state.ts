import type { Dataset, Province } from '@papi-lens/core'
import type { ViewId, Words } from '@papi-lens/words'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../bundle-data.ts'
import { addressIn, addressOf, readAddress } from './address.ts'
import { type AddressState, createState } from './address-state.ts'
import type { OwnData } from './opened/own-data.ts'
import { followOpenedPlans, type OpenedPlans, openedPlans } from './opened-plans.ts'
import { pathOf, SITE } from './site.ts'
import { type Shown, VIEWS, type ViewPage } from './views/registry.ts'

/** What every part of the page reads: the data, and what the address shows with its words; `Own` are the fields of one view. */
export interface AppState<Own extends object = object>
  extends AddressState<Shown & Own>,
    OpenedPlans,
    Pick<OwnData, 'own' | 'bringOwn'> {
  /** The scores in use: others once the reader's own are. What is drawn with it is then drawn anew, whole. */
  readonly dataset: Dataset
  readonly data: BundledData
  /** Whether the page has been drawn once: what takes long, as the range of a rank does, waits for it. */
  readonly settled: ReadonlySignal<boolean>
  /** The address of a view, to be put into a link. */
  hrefOf(shown: Shown & Own): string
  /** The address of another view of the same years and, unless another is given, province, with its own fields as its address has them. */
  hrefIn(view: ViewId, fields?: Readonly<Record<string, string>>, province?: Province): string
  /** Goes to an address that {@link hrefOf} or {@link hrefIn} gave. */
  go(href: string): void
  /** What draws the view that is shown. */
  readonly page: ReadonlySignal<ViewPage<object>>
}

/** The state of the dashboard. */
export async function createAppState(
  { dataset, own, bringOwn }: OwnData,
  data: BundledData,
  settled: boolean,
): Promise<AppState> {
  const pages = new Map<ViewId, ViewPage<object>>()
  const read = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>) =>
    readAddress(pathOf(pathname), search, dataset.peek())
  const state = await createState<Shown>({
    read,
    write: hrefOf,
    against: dataset,
    prepare: async ({ view }) => {
      const definition = VIEWS.find(({ id }) => id === view) ?? VIEWS[0]
      if (!pages.has(view)) pages.set(view, await definition.load())
    },
  })
  const pageOf = (view: ViewId): ViewPage<object> => {
    const page = pages.get(view)
    // What is shown was prepared.
    if (!page) throw new Error(`view ${view} is not loaded`)
    return page
  }
  const stands = signal(settled)
  if (!settled) {
    setTimeout(() => {
      stands.value = true
    }, 100)
  }
  const plans = openedPlans(data)
  followOpenedPlans(plans)
  return {
    ...state,
    ...placesOf(state.view),
    ...plans,
    get dataset() {
      return dataset.value
    },
    own,
    bringOwn,
    data,
    settled: stands,
    go: href => {
      state.show(read(new URL(href)).view)
      scrollTo(0, 0)
      // The link that led there goes with its view; who walks by key goes on from the new one's beginning.
      const main = document.getElementById('main')
      if (main?.contains(document.activeElement)) main.focus({ preventScroll: true })
    },
    page: computed(() => pageOf(state.view.value.view)),
  }
}

/** The state of a page that is made ahead, without a browser: it shows one view and goes nowhere. */
export function stateAhead(
  dataset: Dataset,
  data: BundledData,
  words: Words,
  shown: Shown,
  page: ViewPage<object>,
): AppState {
  const view = signal(shown)
  return {
    ...placesOf(view),
    ...openedPlans(data),
    view,
    words: signal(words),
    notices: signal([]),
    lacking: signal(false),
    bring: async () => null,
    show() {},
    go() {},
    dataset,
    own: signal(null),
    bringOwn: () => Promise.reject(new Error('a page that is made ahead opens nothing')),
    data,
    settled: signal(true),
    page: signal(page),
  }
}

const hrefOf = (shown: Shown) => new URL(addressOf(shown), SITE).href

function placesOf(view: ReadonlySignal<Shown>): Pick<AppState, 'hrefOf' | 'hrefIn'> {
  const hrefIn: AppState['hrefIn'] = (id, fields, province = view.value.province) =>
    new URL(addressIn(id, { ...view.value, province }, fields), SITE).href
  return { hrefOf, hrefIn }
}
