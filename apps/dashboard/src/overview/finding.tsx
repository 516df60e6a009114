import { formatScore, groupName, missingName, shape, shortDimension } from '@papi-lens/charts'
import { type ProfilePart, profileOf } from '@papi-lens/core'
import type { AppState } from '../app-state.ts'
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
      lang: view.lang,
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
        <p class="lede">
          <Pieces pieces={coverage(story, view)} />
        </p>
        <p class="hint how">{words.shapeCaption}</p>
        <GroupLegend lang={view.lang} />
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same choice is offered to the keyboard by the list and the table */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer short cut, not the way to choose */}
      <figure
        onClick={event => {
          const petal = event.target instanceof Element ? event.target.closest('[data-id]') : null
          const id = petal?.getAttribute('data-id')
          if (id) choose(id)
        }}
      >
        <Drawing name="shape-box" svg={drawing} />
      </figure>
    </section>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no identity but their place
        typeof piece === 'string' ? piece : <b key={index}>{piece.strong}</b>,
      )}
    </>
  )
}
