import { type Chart, chartTable } from '@papi-lens/charts'
import type { Province } from '@papi-lens/core'
import type { Words } from '@papi-lens/words'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { chartAddressOf, chartsViewOf } from './charts-page/charts-view.ts'
import { Drawing } from './drawing.tsx'
import type { Place } from './place.ts'

/** Pixels of the text width of a printed page. */
const PAPER = 640
const [LEAST, MOST] = [320, 900]

/**
 * A chart as wide as its place, drawn anew where that changes, with its figures as a table to unfold and the way to take it
 * along.
 *
 * @param unit what the chart is about, and `beside` whom it stands beside there too
 * @param draw the chart at a width in pixels; one function while what it shows stays the same (`useCallback`)
 */
export function ChartFigure(props: {
  readonly place: Place
  readonly unit: string
  readonly beside?: readonly Province[]
  readonly draw: (width: number) => Chart
  readonly words: Words
}) {
  const { place, unit, beside = [], draw, words } = props
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(PAPER)
  useLayoutEffect(() => {
    let isPrinting = false
    const measure = () => {
      if (isPrinting) return
      const room = box.current?.clientWidth ?? PAPER
      setWidth(Math.max(LEAST, Math.min(MOST, Math.floor(room))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    const begin = () => {
      setWidth(PAPER)
      isPrinting = true
    }
    const end = () => {
      isPrinting = false
      measure()
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  const chart = useMemo(() => draw(width), [draw, width])
  return (
    <figure class="chart-figure" ref={box}>
      <Drawing name="chart" svg={chart.svg} />
      <p class="to-press">
        <a class="button" href={chartAddressOf({ ...chartsViewOf(place, unit), beside }, chart.kind)}>
          {words.frame.takeChart}
        </a>
      </p>
      <details>
        <summary>{words.frame.table}</summary>
        <section
          class="chart-table"
          aria-label={`${words.frame.table}: ${chart.title}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys too
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: chartTable(chart, words) }}
        />
      </details>
    </figure>
  )
}
