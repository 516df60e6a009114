import type { Priority, PriorityComponents } from '@papi-lens/core'
import { formatPercent, type Words } from '@papi-lens/words'

const [HEIGHT, BAR, GAP] = [30, 11, 4]

/** What makes an area urgent, a bar each; hollow where the change is not told from usual movement and counts as middling. */
export function ComponentBars({
  priority: { components, changeCounted },
  shown,
  words,
}: {
  readonly priority: Priority
  /** What has a weight. */
  readonly shown: readonly (keyof PriorityComponents)[]
  readonly words: Words
}) {
  const { component } = words.priorities
  const told = shown.map(name => `${component[name]} ${formatPercent(components[name], words)}`)
  const width = shown.length * (BAR + GAP) - GAP
  return (
    <svg class="component-bars" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img">
      <title>{told.join(', ')}</title>
      {shown.map((name, at) => {
        const height = Math.max(1, Math.round(HEIGHT * components[name]))
        const isHollow = name === 'change' && !changeCounted
        const x = at * (BAR + GAP)
        return (
          <g key={name}>
            <rect class="whole" x={x} y="0" width={BAR} height={HEIGHT} />
            {isHollow ? (
              <rect
                class="hollow"
                x={x + 0.5}
                y={HEIGHT - height + 0.5}
                width={BAR - 1}
                height={height - 1}
              />
            ) : (
              <rect class="part" x={x} y={HEIGHT - height} width={BAR} height={height} />
            )}
          </g>
        )
      })}
    </svg>
  )
}
