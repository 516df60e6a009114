import type { Theme } from '../../drawing/theme.ts'

/** Lower ends of the steps in which the strength of a correlation is shown; each goes up to the next. */
export const STEPS = [0, 0.2, 0.4, 0.6, 0.8] as const
/** How much ink a step has. None lies where neither ink nor ground could be read on it. */
const INK = [0.04, 0.12, 0.24, 0.68, 0.88] as const

/**
 * Fill and text colour for the strength of a correlation: one neutral ink, darker the stronger, because colour is kept for
 * groups and directions.
 *
 * @example
 * strengthColours(-0.5, THEME) // => { fill: '#c8cacd', text: '#1b2330' }
 */
export function strengthColours(r: number, theme: Theme): { readonly fill: string; readonly text: string } {
  const step = STEPS.findLastIndex(from => Math.abs(r) >= from)
  const ink = INK[step] ?? 0
  return { fill: blend(theme.card, theme.ink, ink), text: ink > 0.5 ? theme.card : theme.ink }
}

function blend(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [from, to].map(colour => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
