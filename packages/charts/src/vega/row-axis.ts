import type { RowScene, SceneMark } from '../rows/row-scene.ts'
import type { Settings } from '../settings.ts'
import { quantitative } from './encoding.ts'
import { type Json, SIGNED_LABEL } from './vega-lite.ts'
import type { VegaRows } from './vega-rows.ts'

/** What the layers of a scene are made with. */
export interface RowsInVega {
  readonly scene: RowScene
  readonly settings: Settings
  readonly rows: VegaRows
  /** The place of a value on the axis of a row. */
  readonly place: (row: number, value: number) => number
  readonly groups: Json
}

/** Room for a figure beside a bar, pixels. */
const LABEL = 48

/** The encoding of `x`, the same for all fields of a scene. */
export function across(
  field: string,
  { scene: { axis }, settings, rows }: RowsInVega,
  marks: readonly SceneMark[],
): Json {
  switch (axis.type) {
    case 'values': {
      const [low, high] = axis.domain
      // Beyond the longest marks there is room for their figures.
      const share = Math.min(0.3, Math.max(LABEL, axis.column ?? 0) / rows.plot)
      const has = (name: SceneMark['mark']) => marks.some(({ mark }) => mark === name)
      const room = has('figure') || has('end') ? ((high - low) * share) / (1 - 2 * share) || 1 : 0
      const isOneSided = !has('figure') || (axis.zero && low === 0)
      const ends = [isOneSided ? low - room / 4 : low - room, high + room]
      return quantitative(field, {
        title: axis.unit ?? null,
        scale: { domain: ends, nice: false, zero: false },
        axis: {
          tickCount: settings.narrow ? 4 : 6,
          ...(axis.percent
            ? {
                labelExpr: `${axis.zero ? "(datum.value > 0 ? '+' : '') + " : ''}format(datum.value * 100, 'd')`,
              }
            : axis.zero && { labelExpr: SIGNED_LABEL }),
        },
      })
    }
    case 'own': {
      const [low, high] = axis.names
      const labelExpr = `datum.value === 0 ? ${JSON.stringify(low)} : ${JSON.stringify(high)}`
      return quantitative(field, {
        scale: { domain: [-0.025, 1.025], nice: false },
        axis: { labelExpr, values: [0, 1], title: null, grid: false, labelFlush: 12 },
      })
    }
    case 'parts': {
      const heads = axis.heads.map(head => head.split('\n'))
      const lines = Math.max(1, ...heads.map(({ length }) => length))
      return quantitative(field, {
        scale: { domain: [0, axis.heads.length], nice: false },
        axis: {
          orient: 'top',
          offset: rows.above,
          values: axis.heads.map((_, index) => index),
          labelExpr: `${JSON.stringify(lines > 1 ? heads : axis.heads)}[datum.value]`,
          labelAlign: 'left',
          // Lines of a label go down from its first; those that were broken to fit stand all.
          labelOverlap: lines === 1,
          ...(lines > 1 && { labelPadding: 4 + (lines - 1) * (settings.size.text + 1) }),
          title: null,
        },
      })
    }
    case 'columns':
      return {
        field,
        type: 'ordinal',
        sort: axis.heads,
        title: null,
        scale: { domain: axis.heads },
        // A label of four figures needs some 34 pixels.
        axis: {
          orient: 'top',
          labelAngle: rows.plot / Math.max(1, axis.heads.length) < 34 ? -90 : 0,
          offset: rows.above,
        },
      }
  }
}
