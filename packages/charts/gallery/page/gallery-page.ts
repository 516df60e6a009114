import { LANGS, type Lang, languageName } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { galleryWordsIn } from '@papi-lens/words/gallery'
import { element, Svg } from '../../src/drawing/svg.ts'
import {
  type Chart,
  chartKind,
  chartTable,
  PAPER_NAMES,
  type PaperName,
  THEME_NAMES,
  type ThemeName,
} from '../../src/index.ts'
import { GALLERY, type GalleryEntry } from '../gallery-entries.ts'

export const WIDTHS = [320, 640, 1000] as const

/** How the page shows all its charts. */
export interface GalleryView {
  readonly lang: Lang
  readonly theme: ThemeName
  /** Where they are to stand; on paper the width is that of the page. */
  readonly size: PaperName
  readonly width: number
}

/** Address of the page, or of a file of one of its charts. */
export function addressOf(path: string, { lang, theme, size, width }: GalleryView): string {
  return `${path}?lang=${lang}&theme=${theme}&size=${size}&width=${width}`
}

/** What stands in the head of every page. */
const HEAD = new Svg(
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/gallery.css"><link rel="icon" href="data:,"><script src="/copy-svg.js" type="module"></script>',
)

/** The page as HTML: all drawings stand in it, so that it needs no script to be read. */
export function galleryPage(view: GalleryView): string {
  const words = galleryWordsIn(view.lang)
  const kinds = [...new Set(GALLERY.map(({ kind }) => kind))]
  const named = (kind: string) => chartKind(kind).name(wordsIn(view.lang))
  const links = kinds.map(kind => element('a', { href: `#${kind}` }, named(kind)))
  const sections = kinds.map(kind => {
    const head = element('h2', { id: `${kind}-head` }, named(kind))
    const entries = GALLERY.filter(entry => entry.kind === kind).map(entry => article(entry, view))
    return element('section', { id: kind, 'aria-labelledby': `${kind}-head` }, head, ...entries)
  })
  const page = element(
    'html',
    { lang: view.lang, class: view.theme },
    element('head', {}, HEAD, element('title', {}, `${words.title} · papi-lens`)),
    element(
      'body',
      {},
      element('header', {}, element('h1', {}, words.title), element('p', {}, words.lede), controls(view)),
      element('nav', { 'aria-label': words.kinds }, ...links),
      element('main', {}, ...sections),
    ),
  )
  return `<!doctype html>\n${page.markup}\n`
}

function controls(view: GalleryView): Svg {
  const words = galleryWordsIn(view.lang)
  const { size, sizes } = wordsIn(view.lang).chartsPage
  const choice = (text: string, change: Partial<GalleryView>) => {
    const isChosen = Object.entries(change).every(([key, value]) => view[key as keyof GalleryView] === value)
    const look = { href: addressOf('/', { ...view, ...change }), 'aria-current': isChosen ? 'true' : null }
    return element('a', look, text)
  }
  const choices = [
    [words.language, LANGS.map(lang => choice(languageName(lang), { lang }))],
    [words.theme, THEME_NAMES.map(theme => choice(words.themes[theme], { theme }))],
    [size, PAPER_NAMES.map(name => choice(sizes[name], { size: name }))],
    [words.width, WIDTHS.map(width => choice(`${width} px`, { width, size: 'web' }))],
  ] as const
  const groups = choices.map(([name, links]) =>
    element('p', { class: 'choice' }, element('span', {}, name), ...links),
  )
  return element('div', { class: 'choices' }, ...groups)
}

export function drawIn({ width, ...view }: GalleryView, draw: GalleryEntry['draw']): Chart {
  return draw(view.size === 'web' ? { ...view, width } : view)
}

function article({ name, kind, draw, command, about }: GalleryEntry, view: GalleryView): Svg {
  const words = galleryWordsIn(view.lang)
  const chart = drawIn(view, draw)
  const address = (ending: string) => addressOf(`/charts/${name}${ending}`, view)
  const endings = ['.svg', '.png', '.csv', ...(chart.vegaLite ? ['.vl.json'] : [])]
  const links = endings.map(ending =>
    element('a', { href: address(ending), download: `${name}${ending}` }, ending.slice(1)),
  )
  const table = new Svg(chartTable(chart, wordsIn(view.lang)))
  const picture = element('img', { src: address('.vega.svg'), alt: chart.description, loading: 'lazy' })
  const paper = view.size === 'web' ? '' : ` --size ${view.size}`
  const line = `papi chart ${command}${paper} --lang ${view.lang} -o ${kind}.svg`
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
      ...links,
    ),
    folded(words.figures, element('div', { class: 'figures', tabindex: 0 }, table)),
    ...(chart.vegaLite ? [folded(words.vega, picture)] : []),
  )
}

function folded(summary: string, content: Svg): Svg {
  return element('details', {}, element('summary', {}, summary), content)
}
