import { formatScore, groupName, missingName, shape, shortDimension } from '@papi-lens/charts'
import { type ProfilePart, profileOf } from '@papi-lens/core'
import { useEffect, useRef } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { chartsAddressOf, chartsViewOf } from '../charts-page/charts-view.ts'
import { coverage, headline, lede, named, type Piece } from '../sentences.ts'
import { WORDS } from '../words.ts'
import { Drawing } from './drawing.tsx'
import { GroupLegend } from './legend.tsx'

/** What the figures say, in a sentence, beside the shape of the province. */
export function Finding(props: { state: AppState; selected: string | null; choose: (area: string) => void }) {
  const { state, selected, choose } = props
  const view = state.view.value
  const story = state.story.value
  const words = WORDS[view.lang]
  const { framework } = state.dataset.panel
  const scored = new Map(story.areas.map(area => [area.unit.id, area.scored]))

  const figure = useRef<HTMLElement>(null)
  // A short cut for the pointer only: the keyboard has the list and the table, so the drawing stays one image.
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null
      if (id) choose(id)
    }
    const box = figure.current
    box?.addEventListener('click', onClick)
    return () => box?.removeEventListener('click', onClick)
  }, [choose])

  const tellPart = ({ id, group, missing }: ProfilePart): string => {
    const name = named(framework.unit(id), view.lang)
    const part = scored.get(id)
    if (!part || typeof part.score !== 'number' || group === null) {
      return `${name}: ${missing ? missingName(missing, view.lang) : '–'}`
    }
    const figure = formatScore(part.score, view.lang)
    return `${name}: ${figure} · ${groupName(group, view.lang)} · ${words.rank.toLowerCase()} ${part.rank}/${part.of}`
  }
  const drawing = shape(
    profileOf(state.dataset, view.province.code, view.to),
    {
      label: `${words.shapeTitle}: ${named(view.province, view.lang)}, ${view.to}. ${words.shapeCaption}`,
      dimension: id => {
        const dimension = framework.dimensions.find(candidate => candidate.id === id)
        return dimension ? [`${dimension.number}. ${shortDimension(dimension, view.lang)}`] : [id]
      },
      part: tellPart,
    },
    { selected },
  )

  return (
    <section class="finding">
      <div class="told">
        <h1>{headline(story, view)}</h1>
        <p class="lede">
          <Pieces pieces={lede(story, view, framework)} />
        </p>
        {story.published && <p class="lede">{coverage(story, view)}</p>}
        <p class="to-charts">
          <a class="button" href={chartsAddressOf(chartsViewOf(view))}>
            {words.toCharts}
          </a>
          <span class="hint">{words.toChartsHint}</span>
        </p>
        <p class="hint how">{words.shapeCaption}</p>
        <GroupLegend lang={view.lang} />
      </div>
      <figure ref={figure}>
        <Drawing name="shape-box" svg={drawing} />
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
