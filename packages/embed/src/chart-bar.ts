import { type Chart, chartCsv } from '@papi-lens/charts'
import type { ChartAction as Action, EmbedWords, Lang } from '@papi-lens/words'
import { copy, copyPicture, pngOf, save } from './hand-on.ts'
import { SPEECH } from './speech.ts'

/** What can be done with a chart, in the order of the bar. */
const ACTIONS = ['save-png', 'copy-png', 'save-svg', 'copy-svg', 'save-csv', 'table'] as const

/** What a bar needs to know when something is chosen. */
export interface BarState {
  readonly chart: Chart
  readonly lang: Lang
  /** Name of files without their ending. */
  readonly name: string
}

/** The bar below a chart. */
export interface ChartBar {
  readonly node: HTMLElement
  /** Puts its words into a language. */
  speak(lang: Lang): void
  /** Whether the ways always stand open, without the button. */
  stay(open: boolean): void
}

/**
 * A button that opens the ways to take a chart along. They stand in the page's flow, not over it, so nothing is hidden or
 * cut off in a frame; Escape closes them and gives the focus back.
 *
 * @param state what is drawn now
 * @param showTable shows or hides the table of figures
 * @param report tells the reader what went wrong
 */
export function chartBar(
  state: () => BarState | null,
  showTable: (shown: boolean) => void,
  report: (error: unknown) => string,
): ChartBar {
  const opener = button()
  const list = document.createElement('ul')
  const said = document.createElement('p')
  said.className = 'said'
  said.setAttribute('role', 'status')
  list.id = 'papi-ways'
  list.hidden = true
  opener.setAttribute('aria-controls', list.id)

  const open = (shown: boolean) => {
    list.hidden = !shown
    opener.setAttribute('aria-expanded', `${shown}`)
    said.textContent = ''
  }
  open(false)
  opener.addEventListener('click', () => open(list.hidden === true))

  const buttons = new Map<Action, HTMLButtonElement>()
  for (const action of ACTIONS) {
    const chosen = button()
    const item = document.createElement('li')
    item.append(chosen)
    list.append(item)
    buttons.set(action, chosen)
    chosen.addEventListener('click', async () => {
      const now = state()
      if (!now) return
      if (action === 'table') {
        const shown = chosen.getAttribute('aria-pressed') !== 'true'
        chosen.setAttribute('aria-pressed', `${shown}`)
        showTable(shown)
        return
      }
      try {
        said.textContent = await carryOut(action, now)
      } catch (error) {
        said.textContent = report(error)
      }
    })
  }
  buttons.get('table')?.setAttribute('aria-pressed', 'false')

  let stays = false
  const node = document.createElement('div')
  node.className = 'bar'
  node.append(opener, list, said)
  node.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || list.hidden || stays) return
    open(false)
    opener.focus()
  })
  return {
    node,
    speak(lang) {
      const words = SPEECH[lang].embed
      opener.textContent = words.menu
      for (const [action, chosen] of buttons) chosen.textContent = words.action[action]
    },
    stay(opened) {
      if (opened === stays) return
      stays = opened
      opener.hidden = opened
      open(opened)
    },
  }
}

async function carryOut(action: Exclude<Action, 'table'>, { chart, lang, name }: BarState): Promise<string> {
  const words: EmbedWords = SPEECH[lang].embed
  const saved = (content: Blob, ending: string): string => {
    save(content, `${name}.${ending}`)
    return words.saved(`${name}.${ending}`)
  }
  switch (action) {
    case 'copy-svg':
      await copy(chart.svg)
      return words.copied
    case 'copy-png':
      await copyPicture(pngOf(chart))
      return words.copied
    case 'save-svg':
      return saved(new Blob([chart.svg], { type: 'image/svg+xml' }), 'svg')
    case 'save-png':
      return saved(await pngOf(chart), 'png')
    case 'save-csv':
      return saved(new Blob([chartCsv(chart, lang)], { type: 'text/csv' }), 'csv')
  }
}

function button(): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  return made
}
