import { GROUPS } from '@papi-lens/core'
import { groupName } from '../label.ts'
import type { Settings } from '../settings.ts'
import { groupColour, type Json } from '../vega-lite.ts'
import type { DistributionFindings } from './distribution-findings.ts'

/** The distribution for Vega-Lite: the bands of the groups, a tick for each province, a dot for the one asked about. */
export function distributionSpec(
  { points, cuts, province, own }: DistributionFindings,
  settings: Settings,
): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const values: Json[] = points.map(({ code, name, score, group }) => ({
    what: code === province.code ? 'own' : 'other',
    name: name[lang],
    score,
    group: groupName(group, lang),
  }))
  const bands: Json[] = cuts
    ? GROUPS.map((group, index) => ({
        what: 'band',
        group: groupName(group, lang),
        score: cuts[3 - index] ?? 0,
        end: cuts[4 - index] ?? 0,
      }))
    : []
  const medians: Json[] = cuts
    ? [{ what: 'median', score: cuts[2], name: lang === 'vi' ? 'trung vị' : 'median' }]
    : []
  const only = (what: string): Json => [{ filter: `datum.what === '${what}'` }]
  const x: Json = { field: 'score', type: 'quantitative', scale: { zero: false }, title: null }
  const name: Json = { text: { field: 'name', type: 'nominal' } }
  return {
    height: 110,
    data: { values: [...bands, ...values, ...medians] },
    encoding: { x },
    layer: [
      {
        transform: only('band'),
        mark: { type: 'bar', height: 14, y: 96 },
        encoding: { x2: { field: 'end' }, color: groupColour(settings) },
      },
      // A layer without data would have no extent, which Vega warns of.
      ...(values.length > (own ? 1 : 0)
        ? [
            {
              transform: only('other'),
              mark: { type: 'tick', y: 60, height: 36, thickness: 1.6 },
              encoding: { color: groupColour(settings) },
            },
          ]
        : []),
      {
        transform: only('median'),
        mark: { type: 'rule', strokeDash: [3, 3], color: theme.soft, y: 24, y2: 108 },
      },
      { transform: only('median'), mark: { type: 'text', y: 16, color: theme.soft }, encoding: name },
      ...(own
        ? [
            {
              transform: only('own'),
              mark: { type: 'point', filled: true, size: 160, stroke: theme.ink, opacity: 1, y: 60 },
              encoding: { fill: groupColour(settings) },
            },
            {
              transform: only('own'),
              mark: { type: 'text', y: 34, fontWeight: 600, color: theme.ink },
              encoding: name,
            },
          ]
        : []),
    ],
  }
}
