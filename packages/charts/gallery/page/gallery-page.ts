import { LANGS, type Lang, languageName } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { galleryWordsIn } from '@papi-lens/words/gallery'
import { element, Svg } from '../../src/drawing/svg.ts'
import { chartKind, chartTable, THEME_NAMES, type ThemeName } from '../../src/index.ts'
import { GALLERY, type GalleryEntry } from '../gallery-entries.ts'

export const WIDTHS = [320, 640, 1000] as const

/** How the page shows all its charts. */
export interface GalleryView {
  readonly lang: Lang
  readonly theme: ThemeName
  readonly width: number
}

/** Address of the page, or of a file of one of its charts. */
export function addressOf(path: string, { lang, theme, width }: GalleryView): string {
  return `${path}?lang=${lang}&theme=${theme}&width=${width}`
}

/** The page as HTML: all drawings stand in it, so that it needs no script to be read. */
export function galleryPage(view: GalleryView): string {
  const words = galleryWordsIn(view.lang)
  const kinds = [...new Set(GALLERY.map(({ kind }) => kind))]
  const named = (kind: string) => chartKind(kind).name(wordsIn(view.lang))
  const page = element(
    'html',
    { lang: view.lang, class: view.theme },
    element(
      'head',
      {},
      new Svg('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
      element('title', {}, `${words.title} · papi-lens`),
      new Svg('<link rel="stylesheet" href="/gallery.css"><link rel="icon" href="data:,">'),
      element('script', { src: '/copy-svg.js', type: 'module' }),
    ),
    element(
      'body',
      {},
      element('header', {}, element('h1', {}, words.title), element('p', {}, words.lede), controls(view)),
      element(
        'nav',
        { 'aria-label': words.kinds },
        ...kinds.map(kind => element('a', { href: `#${kind}` }, named(kind))),
      ),
      element(
        'main',
        {},
        ...kinds.map(kind =>
          element(
            'section',
            { id: kind, 'aria-labelledby': `${kind}-head` },
            element('h2', { id: `${kind}-head` }, named(kind)),
            ...GALLERY.filter(entry => entry.kind === kind).map(entry => article(entry, view)),
          ),
        ),
      ),
    ),
  )
  return `<!doctype html>\n${page.markup}\n`
}

function controls(view: GalleryView): Svg {
  const words = galleryWordsIn(view.lang)
  const choice = (text: string, change: Partial<GalleryView>) => {
    const chosen = Object.entries(change).every(([key, value]) => view[key as keyof GalleryView] === value)
    return element(
      'a',
      { href: addressOf('/', { ...view, ...change }), 'aria-current': chosen ? 'true' : null },
      text,
    )
  }
  const group = (name: string, choices: readonly Svg[]) =>
    element('p', { class: 'choice' }, element('span', {}, name), ...choices)
  return element(
    'div',
    { class: 'choices' },
    group(
      words.language,
      LANGS.map(lang => choice(languageName(lang), { lang })),
    ),
    group(
      words.theme,
      THEME_NAMES.map(theme => choice(words.themes[theme], { theme })),
    ),
    group(
      words.width,
      WIDTHS.map(width => choice(`${width} px`, { width })),
    ),
  )
}

function article({ name, kind, draw, command, about }: GalleryEntry, view: GalleryView): Svg {
  const words = galleryWordsIn(view.lang)
  const chart = draw(view)
  const address = (ending: string) => addressOf(`/charts/${name}${ending}`, view)
  const endings = ['.svg', '.png', '.csv', ...(chart.vegaLite ? ['.vl.json'] : [])]
  const picture = element('img', { src: address('.vega.svg'), alt: chart.description, loading: 'lazy' })
  const line = `papi chart ${command} --lang ${view.lang} -o ${kind}.svg`
  return element(
    'article',
    { id: name },
    element('h3', {}, name),
    element('p', { class: 'about', lang: 'en' }, about),
    element('figure', { tabindex: 0, role: 'group', 'aria-label': name }, new Svg(chart.svg)),
    element('p', { class: 'command' }, element('code', {}, line)),
    element(
      'p',
      { class: 'files' },
      element('button', { type: 'button', 'data-copy': address('.svg') }, words.copy),
      element('span', {}, words.save),
      ...endings.map(ending =>
        element('a', { href: address(ending), download: `${name}${ending}` }, ending.slice(1)),
      ),
    ),
    folded(
      words.figures,
      element('div', { class: 'figures', tabindex: 0 }, new Svg(chartTable(chart, wordsIn(view.lang)))),
    ),
    ...(chart.vegaLite ? [folded(words.vega, picture)] : []),
  )
}

function folded(summary: string, content: Svg): Svg {
  return element('details', {}, element('summary', {}, summary), content)
}
