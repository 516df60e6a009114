import type { ChartKind } from '@papi-lens/charts'
import type { ChartData, DrawnDetail } from '@papi-lens/embed'
import { nameOf } from '@papi-lens/words'
import { useEffect, useRef, useState } from 'preact/hooks'
import { CopyButton } from '../bar/pickers.tsx'
import { askedIn, type ChartAsked } from './chart-list.ts'
import type { ChartsState } from './charts-state.ts'
import { elementCode, frameCode, isLocal, pictureCode, tableCode } from './embed-code.ts'

/** `<papi-chart>` as this page uses it. */
interface PapiChartProps {
  readonly data: ChartData
  readonly menu: ''
  readonly newer: 'hidden'
  readonly 'onpapi-drawn': (event: CustomEvent<DrawnDetail>) => void
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'papi-chart': PapiChartProps
    }
  }
}

/** How far below the screen a chart is already drawn, so that nobody sees it being made. */
const AHEAD = '800px 0px'

/** One chart: what it is for, the chart with its buttons, and its code for web pages. */
export function ChartCard({ state, entry }: { state: ChartsState; entry: ChartKind }) {
  const view = state.view.value
  const plans = state.plans.value
  const words = state.words.value
  const said = words.chartsPage
  const card = useRef<HTMLElement>(null)
  const [near, comeNear] = useState(false)
  const [drawn, setDrawn] = useState<DrawnDetail | null>(null)

  useEffect(() => {
    const observer = new IntersectionObserver(
      seen => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return
        comeNear(true)
        observer.disconnect()
      },
      { rootMargin: AHEAD },
    )
    if (card.current) observer.observe(card.current)
    // On paper every chart is near.
    const draw = () => comeNear(true)
    addEventListener('beforeprint', draw)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', draw)
    }
  }, [])

  const asked = askedIn(view, entry, plans)
  const title = entry.name(words)
  const lacksPlan = entry.needs.includes('plans') && plans.length === 0
  return (
    <article class="chart" id={`chart-${entry.kind}`} aria-label={title} ref={card}>
      <h3>{title}</h3>
      <p class="hint">{entry.purpose(words)}</p>
      {lacksPlan && <p class="lacking">{said.noPlan(nameOf(view.province, words))}</p>}
      {!lacksPlan && (
        <>
          <div class={drawn ? 'drawn' : 'waiting'}>
            {near ? (
              <papi-chart
                {...asked}
                data={state.data}
                menu=""
                newer="hidden"
                onpapi-drawn={event => setDrawn(event.detail)}
              />
            ) : (
              <p class="hint">{said.drawing}</p>
            )}
          </div>
          <EmbedCode state={state} asked={asked} drawn={drawn} />
        </>
      )}
    </article>
  )
}

/** The code of a chart for web pages, closed until it is asked for. */
function EmbedCode({
  state,
  asked,
  drawn,
}: {
  state: ChartsState
  asked: ChartAsked
  drawn: DrawnDetail | null
}) {
  const words = state.words.value.chartsPage
  // Pictures in it are long, and most readers open none.
  const [open, setOpen] = useState(false)
  const site = new URL('.', location.href).href
  const codes =
    drawn && open
      ? [
          { name: words.frame, code: frameCode(site, asked, drawn) },
          { name: words.element, code: elementCode(site, asked, drawn) },
          { name: words.picture, code: pictureCode(asked, drawn) },
          { name: words.table, code: tableCode(site, asked, drawn, state.words.value) },
        ]
      : []
  return (
    <details class="embed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.embed}</summary>
      {codes.map(({ name, code }) => (
        <div key={name}>
          <p class="hint">{name}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard too */}
          <pre tabIndex={0}>
            <code>{code}</code>
          </pre>
          <CopyButton
            label={words.copyCode}
            copied={state.words.value.page.copied}
            failed={words.copyFailed}
            text={() => code}
          />
        </div>
      ))}
      {(state.own.value?.used.value.length ?? 0) > 0 && (
        <p class="hint">{state.words.value.ownScores.noteOnEmbed}</p>
      )}
      {isLocal(site) && <p class="hint">{words.local}</p>}
    </details>
  )
}
