import { shape } from '@papi-lens/charts'
import { type ProfilePart, profileOf } from '@papi-lens/core'
import { formatScore, nameOf, type Piece, shortName } from '@papi-lens/words'
import { useEffect, useRef } from 'preact/hooks'
import { chartsAddressOf, chartsViewOf } from '../../charts-page/charts-view.ts'
import { Drawing } from '../../drawing.tsx'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import { SITE } from '../../site.ts'
import { WayOut } from '../../way-out.tsx'
import { GroupLegend } from './legend.tsx'
import type { OverviewState } from './overview-state.ts'
import { coverage, headline } from './sentences.ts'

/** What the figures say, in a sentence, beside the shape of the province. */
export function Finding({ state }: { state: OverviewState }) {
  const view = state.view.value
  const story = state.story.value
  const words = state.words.value
  const { page } = words
  const { framework } = state.dataset.panel
  const plans = state.hrefIn('plans')
  const scored = new Map(story.areas.map(area => [area.unit.id, area.scored]))

  const figure = useRef<HTMLElement>(null)
  // A short cut for the pointer only: the keyboard has the list and the table, so the drawing stays one image.
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null
      if (id) state.go(state.hrefIn('trends', { unit: id }))
    }
    const box = figure.current
    box?.addEventListener('click', onClick)
    return () => box?.removeEventListener('click', onClick)
  }, [state])

  const tellPart = ({ id, group, missing }: ProfilePart): string => {
    const name = nameOf(framework.unit(id), words)
    const part = scored.get(id)
    if (!part || typeof part.score !== 'number' || group === null) {
      return `${name}: ${missing ? words.names.missing[missing] : '–'}`
    }
    const figure = formatScore(part.score, words)
    return `${name}: ${figure} · ${words.names.group[group]} · ${page.rank.toLowerCase()} ${part.rank}/${part.of}`
  }
  const drawing = shape(
    profileOf(state.dataset, view.province.code, view.to),
    {
      label: `${page.shapeTitle}: ${nameOf(view.province, words)}, ${view.to}. ${page.shapeCaption}`,
      dimension: id => {
        const dimension = framework.dimensions.find(candidate => candidate.id === id)
        return dimension ? [`${dimension.number}. ${shortName(dimension, words)}`] : [id]
      },
      part: tellPart,
    },
    { theme: PAGE_THEME },
  )

  return (
    <section class="finding">
      <div class="told">
        <h1>{headline(story, view, words)}</h1>
        <p class="lede">
          {story.published ? (
            <>
              <Pieces pieces={page.lede(story.summary, view.from, framework, story.resamplings)} />{' '}
              <Explain term={story.summary.caveats[0] ?? 'clear-change'} words={words} />
            </>
          ) : (
            <>
              {page.unpublished} <WayOut state={state} />
            </>
          )}
        </p>
        {story.published && (
          <p class="lede">
            {coverage(story, view, words)}{' '}
            {story.joined.plans.answering.length === 0 && (
              <Link class="to-press" href={plans} act={() => state.go(plans)}>
                {page.openPlan}
              </Link>
            )}
          </p>
        )}
        <p class="to-charts">
          <a class="button" href={new URL(chartsAddressOf(chartsViewOf(view, null)), SITE).href}>
            {page.toCharts}
          </a>
          <span class="hint">{page.toChartsHint}</span>
        </p>
      </div>
      <figure ref={figure}>
        <Drawing name="shape-box" svg={drawing} />
        <figcaption>
          <p class="hint how">{page.shapeCaption}</p>
          <GroupLegend words={words} />
        </figcaption>
      </figure>
    </section>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (typeof piece === 'string' ? piece : <b key={index}>{piece.strong}</b>))}
    </>
  )
}
