import type { Chart } from '@papi-lens/charts'
import type { ChartAttributes } from './chart-attributes.ts'
import type { PapiChart } from './chart-element.ts'
import type { MenuState } from './chart-menu.ts'
import { elementCode, fileName } from './element-code.ts'
import { EmbedError } from './embed-error.ts'
import type { ElementWords } from './speech.ts'

/** Files beside the script, for what it does not carry. */
export const MORE = 'papi-chart-all.js'
const WORKBOOK = 'papi-workbook.js'

/** What is drawn in an element, and how it would be on paper. */
interface Drawn extends Pick<MenuState, 'chart' | 'forPaper'> {
  readonly chart: Chart
  readonly attributes: ChartAttributes
  readonly words: ElementWords
  readonly version: string
}

/**
 * What the menu of an element hands on.
 *
 * @param script the class, which learns from the files beside it
 */
export function menuStateOf(
  element: Element,
  { chart, attributes, words, version, forPaper }: Drawn,
  script: Pick<typeof PapiChart, 'beside' | 'workbook' | 'hasMore' | 'inLines'>,
): MenuState {
  const { beside } = script
  const makesWorkbook = async () => {
    if (!script.workbook) await beside?.(WORKBOOK).catch(() => {})
    if (!script.workbook) throw new EmbedError('no-picture', `no ${WORKBOOK} beside the script; take the CSV`)
    return script.workbook(chart, words)
  }
  return {
    chart,
    lang: words.lang,
    words: words.embed,
    name: fileName(attributes),
    citation: `${chart.title}. ${chart.source}. ${words.charts.version(version)}, papi-lens.`,
    code: elementCode(element),
    svg: async () => {
      if (script.hasMore) await beside?.(MORE).catch(() => {})
      return script.inLines(chart.svg)
    },
    forPaper,
    workbook: beside || script.workbook ? makesWorkbook : null,
  }
}
