import { unpackDataset } from '@papi-lens/core'
import type { Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import renderToString from 'preact-render-to-string'
import type { BundledData } from '../bundle-data.ts'
import { readAddress } from './address.ts'
import { App } from './app.tsx'
import { stateAhead } from './app-state.ts'
import { tell } from './area/story.ts'
import { NOWHERE } from './site.ts'
import { headline } from './views/overview/sentences.ts'
import { VIEWS } from './views/registry.ts'

/** A page as it is before any script runs. */
export interface PageAhead {
  /** What its head calls it. */
  readonly title: string
  /** The content, with addresses relative to `site`. */
  readonly content: string
  /** The years that it shows, as its address may name them. */
  readonly from: number
  readonly to: number
}

/**
 * Makes the first view of each province ahead, in each language: what an address shows that names neither a view nor years.
 *
 * @param site the way from a page to the site's beginning, such as "../../"
 */
export async function prerenderer(data: BundledData) {
  const dataset = unpackDataset(data.packed)
  const page = await VIEWS[0].load()
  return (slug: string, lang: Lang, site: string): PageAhead => {
    const { view } = readAddress(`${lang}/${slug}/`, '', dataset)
    const words = wordsIn(lang)
    const content = renderToString(<App state={stateAhead(dataset, data, words, view, page)} />)
    return {
      title: headline(tell(dataset, data.plans, view), view, words),
      content: content.replaceAll(NOWHERE, site),
      from: view.from,
      to: view.to,
    }
  }
}
