import type { ChartFormat, ChartKind } from '@papi-lens/charts'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import type { ChartSet } from './chart-set.ts'

/** What a file holds and where it is, for people: the finding first. */
export function chartText(
  { style, width: columns }: Invocation,
  title: string,
  {
    file,
    format,
    width,
    height,
  }: {
    readonly file: string
    readonly format: ChartFormat
    readonly width: number
    readonly height: number
  },
): string {
  // A table or a specification has no size in pixels.
  const size = format === 'svg' || format === 'png' ? ` · ${width} × ${height} px` : ''
  return `${style.bold(wrapText(title, columns))}\n${style.dim(`${file}${size}`)}\n`
}

/** The kinds of charts with their formats. */
export function chartListText({ words, width }: Invocation, kinds: readonly ChartKind[]): string {
  const { kind, chart: title, formats } = words.command.files.chartHeads
  return tableText(
    [{ head: kind }, { head: title, wraps: true }, { head: formats, wraps: true, optional: true }],
    kinds.map(chart => [chart.kind, chart.name(words), chart.formats.join(', ')]),
    width,
  )
}

/** How many charts were written, and where: a line for each, with the endings of its files. */
export function chartSetText(
  { words, style, width }: Invocation,
  province: string,
  folder: string,
  { files }: ChartSet,
): string {
  const endings = new Map<string, string[]>()
  for (const { file } of files) {
    const dot = file.indexOf('.')
    const [name, ending] = [file.slice(0, dot), file.slice(dot)]
    endings.set(name, [...(endings.get(name) ?? []), ending])
  }
  const count = { charts: endings.size, files: files.length }
  const done = words.command.files.drawn({ ...count, province, folder })
  const lines = [...endings].map(([name, all]) => style.dim(`  ${name} ${all.join(' ')}`))
  return `${style.bold(wrapText(done, width))}\n${lines.join('\n')}\n`
}
