import type { Dataset } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { type Place, type Reading, readPlace } from './place.ts'
import { type Shown, VIEWS, type ViewDefinition } from './views/registry.ts'

/** Where a page of the site lies below its beginning: language and province. */
const PATH = /^([a-z]{2})\/([^/]+)(?:\/(?:index\.html)?)?$/

/**
 * The view that an address stands for: a folder a language and province, the view with its years and fields in the query. An
 * address of the form that was in use before, all in the query, or with an area of the overview, is read too and marked as
 * outdated.
 *
 * @param path below the site's beginning, such as "en/son-la/"; empty for its first page
 * @param search the query, such as "?view=trends&from=2019&to=2023"
 */
export function readAddress(path: string, search: string, dataset: Dataset): Reading<Shown> {
  const query = new URLSearchParams(search)
  const [, lang, slug] = PATH.exec(path) ?? []
  const outdated = slug === undefined && query.size > 0
  if (lang !== undefined && slug !== undefined) {
    query.set('lang', lang)
    query.set('province', decoded(slug))
  }
  const { view: place, notices } = readPlace(query, dataset)
  // The tasks of an area once opened below the overview.
  const moved = query.get('view') === null && query.has('area')
  const asked = moved ? 'priorities' : query.get('view')
  const definition = VIEWS.find(({ id }) => id === asked) ?? VIEWS[0]
  const own = definition.read(query, place, dataset)
  const unknown =
    asked === null || asked === definition.id
      ? []
      : [({ frame }: Parameters<(typeof notices)[number]>[0]) => frame.unknownView(asked.slice(0, 40))]
  return {
    view: { ...own.own, ...place, view: definition.id },
    notices: [...notices, ...unknown, ...own.notices],
    outdated: outdated || moved,
  }
}

/**
 * The address of a view, from the site's beginning. It names the years, so that a link keeps its meaning when another year's
 * scores are there.
 *
 * @example
 * addressOf({ province, from: 2019, to: 2023, lang: 'en', view: 'trends' }) // => 'en/son-la/?view=trends&from=2019&to=2023'
 */
export function addressOf(shown: Shown): string {
  const definition: ViewDefinition<object> = VIEWS.find(({ id }) => id === shown.view) ?? VIEWS[0]
  return addressIn(definition.id, shown, definition.write(shown))
}

/** The address of another view of the same place, with fields of its own as its address has them. */
export function addressIn(
  view: Shown['view'],
  { province, from, to, lang }: Place,
  fields: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(view === VIEWS[0].id ? {} : { view }),
    from: `${from}`,
    to: `${to}`,
    ...fields,
  })
  return `${lang}/${province.slug}/?${query}`
}

/** Whether a path is one of the site's own pages of a province: else a page lies elsewhere. */
export function isPagePath(path: string): boolean {
  const [, lang] = PATH.exec(path) ?? []
  return path === '' || path === 'index.html' || LANGS.some(known => known === lang)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
