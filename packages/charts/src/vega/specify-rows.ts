import type { Axis, RowScene, SceneRow } from '../rows/row-scene.ts'
import type { Settings } from '../settings.ts'
import { across, type RowsInVega } from './row-axis.ts'
import { layersOf } from './row-layers.ts'
import { type Fields, groupColour, type VegaBody } from './vega-lite.ts'
import { vegaRows } from './vega-rows.ts'

/** A list of rows for Vega-Lite: the same rows and marks, from the same values. */
export function specifyRows(scene: RowScene, settings: Settings): VegaBody {
  const { rows, axis, marks } = scene
  const named = ({ name, ref }: SceneRow) => (ref === undefined ? name : `${ref} ${name}`)
  const shown = [...new Set(rows.filter(({ isHead }) => !isHead).map(named))]
  const names = vegaRows('row', shown, settings)
  const ground: RowsInVega = {
    scene,
    settings,
    rows: names,
    place: placeOn(axis),
    groups: groupColour(settings, names.plot),
  }
  const found: { readonly layer: Fields; readonly key: string; readonly over: boolean }[] = []
  const values = marks.flatMap(mark => {
    const row = rows[mark.row]
    if (!row || row.isHead) return []
    return layersOf(mark, ground).flatMap(({ layer, data, over = false }) => {
      const key = JSON.stringify(layer)
      const known = found.findIndex(other => other.key === key)
      const index = known < 0 ? found.push({ layer, key, over }) - 1 : known
      return data.map(datum => ({ row: named(row), ...datum, ...mark.facts, layer: index }))
    })
  })
  const layers = found
    .map(({ layer, over }, index) => ({ layer, over, index }))
    .sort((a, b) => +a.over - +b.over)
  const step = Math.max(names.step, scene.step ?? 0)
  const columns = axis.type === 'columns' ? axis.heads.length : 0
  return {
    // Columns have a width of their own, whatever the names beside them take.
    ...(axis.type === 'columns' && !axis.headed
      ? { autosize: 'pad', width: columns * Math.min(46, names.plot / Math.max(1, columns)) }
      : {}),
    height: Math.max(1, shown.length) * step,
    data: { values },
    encoding: { y: names.y },
    layer: layers.map(({ layer, index }) => ({
      transform: [{ filter: `datum.layer === ${index}` }],
      ...layer,
      encoding: {
        ...(axis.type === 'columns' ? {} : { x: across('at', ground, marks) }),
        ...(layer.encoding as object),
      },
    })),
    resolve: { scale: { color: 'independent' } },
  }
}

/** Rows with an axis each share one here: scores stand as a place between the lowest (0) and the highest (1) of their row. */
function placeOn(axis: Axis): RowsInVega['place'] {
  if (axis.type !== 'own') return (_, value) => value
  return (row, value) => {
    const [low, high] = axis.ends[row] ?? [0, 1]
    return high > low ? (value - low) / (high - low) : 0.5
  }
}
