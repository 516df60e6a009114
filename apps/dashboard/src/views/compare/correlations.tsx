import { type Chart, drawAmong } from '@papi-lens/charts'
import { useCallback, useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { ChartFigure } from '../../chart-figure.tsx'
import { PAGE_THEME } from '../../page-theme.ts'
import type { CompareFields } from './compare-view.ts'

/** How units go together across provinces; drawn once it is unfolded. */
export function Correlations({ state }: { state: AppState<CompareFields> }) {
  const view = state.view.value
  const { to, unit } = view
  const words = state.words.value
  const [draws, setDraws] = useState<((width: number) => Chart) | null>(null)
  const [open, setOpen] = useState(false)
  const load = async () => {
    setOpen(true)
    const kinds = await state.bring(import('./correlation-kind.ts'))
    if (!kinds) return
    const { correlationMatrixKind } = kinds
    setDraws(
      () => (width: number) =>
        drawAmong(
          [correlationMatrixKind],
          state.dataset,
          'correlation-matrix',
          { unit, year: to },
          { words, width, version: state.data.version, colours: PAGE_THEME },
        ),
    )
  }
  const draw = useCallback((width: number) => draws?.(width) as Chart, [draws])
  return (
    <details
      // On paper it is there once it was drawn.
      class={draws ? undefined : 'to-press'}
      onToggle={event => {
        if (event.currentTarget.open && !open) load()
      }}
    >
      <summary>{words.compareView.correlations}</summary>
      {draws && <ChartFigure place={view} unit={unit} draw={draw} words={words} />}
    </details>
  )
}
