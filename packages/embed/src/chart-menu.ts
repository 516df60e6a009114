import { type Chart, chartCsv } from '@papi-lens/charts'
import type { ChartAction, EmbedWords, Lang } from '@papi-lens/words'
import { copy, copyPicture, pngForWord, save } from './hand-on.ts'

/** What can be done with a chart, in the order of the menu. */
const ACTIONS = [
  'save-png',
  'save-svg',
  'save-csv',
  'save-xlsx',
  'copy-png',
  'copy-title',
  'copy-citation',
  'copy-code',
  'table',
] as const satisfies readonly ChartAction[]

/** What a menu needs to know when something is chosen. */
export interface MenuState {
  readonly chart: Chart
  readonly lang: Lang
  readonly words: EmbedWords
  /** Name of files without their ending. */
  readonly name: string
  readonly citation: string
  /** Code that shows the same chart in another page; null where nothing tells its address. */
  readonly code: string | null
  /** The drawing as a file, for programs that have no patterns. */
  readonly svg: () => Promise<string>
  /** The chart as wide as the text of a page. */
  readonly forPaper: () => Chart
  /** The figures as a workbook; null where nothing makes them. */
  readonly workbook: (() => Promise<Blob>) | null
}

/** The menu below a chart. */
export interface ChartMenu {
  readonly node: HTMLElement
  /** Brings it up to what is drawn. */
  update(state: MenuState): void
}

/**
 * One button that opens the ways to take a chart along. They stand in the page's flow, not over it, so that nothing is hidden
 * or cut off in a frame. The pattern of a menu button: arrows, Home and End walk, Escape and Tab close.
 *
 * @param state what is drawn now
 * @param showTable shows or hides the table of figures
 * @param report says what went wrong
 */
export function chartMenu(
  state: () => MenuState | null,
  showTable: (shown: boolean) => void,
  report: (error: unknown) => string,
): ChartMenu {
  const opener = button()
  opener.setAttribute('aria-haspopup', 'menu')
  const list = document.createElement('div')
  list.setAttribute('role', 'menu')
  const said = document.createElement('p')
  said.className = 'said'
  said.setAttribute('role', 'status')

  const ways = new Map<ChartAction, HTMLButtonElement>()
  const open = (shown: boolean, focused?: 'first' | 'last') => {
    list.hidden = !shown
    opener.setAttribute('aria-expanded', `${shown}`)
    if (shown) said.textContent = ''
    const items = shownIn(ways)
    if (focused) items.at(focused === 'first' ? 0 : -1)?.focus()
  }
  for (const action of ACTIONS) {
    const way = button()
    way.tabIndex = -1
    way.setAttribute('role', action === 'table' ? 'menuitemcheckbox' : 'menuitem')
    if (action === 'table') way.ariaChecked = 'false'
    ways.set(action, way)
    list.append(way)
    way.addEventListener('click', async () => {
      const now = state()
      if (!now) return
      if (action === 'table') {
        const shown = way.ariaChecked !== 'true'
        way.ariaChecked = `${shown}`
        showTable(shown)
      }
      open(false)
      opener.focus()
      try {
        said.textContent = await carryOut(action, now)
      } catch (error) {
        said.textContent = report(error)
      }
    })
  }
  open(false)
  opener.addEventListener('click', () => open(list.hidden === true, 'first'))

  const node = document.createElement('div')
  node.className = 'bar'
  node.append(opener, list, said)
  node.addEventListener('keydown', event => {
    const { key } = event
    const items = shownIn(ways)
    const at = items.indexOf((node.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement)
    if (list.hidden) {
      if (!/^Arrow(Up|Down)$/.test(key)) return
      open(true, key === 'ArrowUp' ? 'last' : 'first')
    } else if (key === 'Escape') {
      open(false)
      opener.focus()
    } else if (key === 'Tab') {
      open(false)
      return
    } else {
      const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? at : at - 1, Home: 0, End: -1 }[key]
      const found = next === undefined ? null : items.at(next % items.length)
      if (!found) return
      found.focus()
    }
    event.preventDefault()
  })
  // Who looks elsewhere is done with it.
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !node.contains(relatedTarget as Node)) open(false)
  })
  return {
    node,
    update({ words, code, workbook }) {
      opener.textContent = words.menu
      for (const [action, way] of ways) way.textContent = words.action[action]
      const hide = (action: ChartAction, hidden: boolean) =>
        ways.get(action)?.toggleAttribute('hidden', hidden)
      hide('copy-code', code === null)
      hide('save-xlsx', workbook === null)
      hide('copy-png', !('ClipboardItem' in globalThis && navigator.clipboard))
    },
  }
}

const shownIn = (ways: ReadonlyMap<ChartAction, HTMLButtonElement>) =>
  [...ways.values()].filter(({ hidden }) => !hidden)

async function carryOut(action: ChartAction, now: MenuState): Promise<string> {
  const { chart, lang, name, words } = now
  const saved = (content: Blob, ending: string): string => {
    save(content, `${name}.${ending}`)
    return words.saved(`${name}.${ending}`)
  }
  const copied = async (text: string) => {
    await copy(text)
    return words.copied
  }
  switch (action) {
    case 'save-png':
      return saved(await pngForWord(now.forPaper()), 'png')
    case 'save-svg':
      return saved(new Blob([await now.svg()], { type: 'image/svg+xml' }), 'svg')
    case 'save-csv':
      return saved(new Blob([chartCsv(chart, lang)], { type: 'text/csv' }), 'csv')
    case 'save-xlsx':
      return now.workbook ? saved(await now.workbook(), 'xlsx') : ''
    case 'copy-png':
      await copyPicture(pngForWord(now.forPaper()))
      return words.copied
    case 'copy-title':
      return copied(chart.title)
    case 'copy-citation':
      return copied(now.citation)
    case 'copy-code':
      return copied(now.code ?? '')
    case 'table':
      return ''
  }
}

function button(): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  return made
}
