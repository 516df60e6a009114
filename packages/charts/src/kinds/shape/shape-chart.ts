import type { Chart } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { provinceOf } from '../../chart-request.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart, type Plot, type PlotArea } from '../../frame/frame.ts'
import { groupLegend, type LegendItem } from '../../frame/legend.ts'
import { shortDimension } from '../../label.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { petalMarks, petalPlaces, polar, sectorOf } from './petals.ts'
import { type ShapeFindings, shapeFindings } from './shape-findings.ts'
import { shapeKey } from './shape-key.ts'
import { petalText, SHAPE_WORDS, shapeCaveats, shapeTable, shapeTitle } from './shape-words.ts'

/** Beyond the petals: their numbers, then the names of the dimensions. */
const NUMBER_AT = 13
const NAME_AT = 31
const LARGEST = 176

/**
 * The shape of a province in a year: a numbered petal for each sub-dimension in the colour of its group, with the national
 * median as an arc across it, and a key that names every number. Area stands for the share of scale.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * shapeChart(shapeFindings(dataset, findProvince(provinces, '14'), 2023), { lang: 'en' }).table.rows.length // => 28
 */
export function shapeChart(findings: ShapeFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const words = SHAPE_WORDS[lang]
  const parts = findings.dimensions.flatMap(dimension => dimension.parts)
  const framing = {
    kind: 'shape',
    title: shapeTitle(findings, lang),
    subtitle: words.subtitle,
    years: [findings.year],
    caveats: shapeCaveats(findings, lang),
    table: shapeTable(findings, lang),
  }
  if (parts.every(({ part }) => part.share === null)) return emptyChart(framing, words.empty, settings)
  const legend: LegendItem[] = [
    ...groupLegend(settings),
    { label: words.medianLine, sign: 'line', colour: settings.theme.ink },
  ]
  return frameChart({ ...framing, drawn: words.drawn, legend }, settings, area =>
    drawShape(findings, area, settings),
  )
}

/** The shape in the catalogue. */
export const shapeKind: ChartKind = {
  kind: 'shape',
  title: { vi: 'Hình dạng của tỉnh', en: 'Province shape' },
  formats: ['svg', 'png', 'csv'],
  needs: ['province', 'years'],
  draw: (dataset, asked, options) =>
    shapeChart(shapeFindings(dataset, provinceOf(asked), asked.year), options),
}

/** The petals in the middle, the key below them. */
function drawShape(findings: ShapeFindings, { width, hatching }: PlotArea, settings: Settings): Plot {
  const { narrow, theme, size } = settings
  const names = narrow ? [] : dimensionNames(findings, settings)
  const outer = Math.min(LARGEST, ...names.map(name => roomFor(name, width)), width / 2 - 2 * NUMBER_AT)
  const half = outer + (narrow ? 2 * NUMBER_AT : NAME_AT + size.text)
  const columns = width >= 820 ? 3 : width >= 480 ? 2 : 1
  const key = shapeKey(findings, { width, columns, hatching }, settings)
  const look = {
    inner: outer * 0.19,
    outer,
    theme,
    lowHatch: hatching.low,
    rim: theme.card,
    part: ({ id }: { id: string }) => tell(findings, id, settings),
  }
  const keyTop = 2 * half + 8
  return {
    height: keyTop + key.height,
    marks: [
      element(
        'g',
        { transform: `translate(${round(width / 2)} ${round(half)})` },
        ...petalMarks(findings.profile, look),
        ...numbers(findings, outer, settings),
        ...names.map(name => nameMark(name, outer, settings)),
      ),
      element('g', { transform: `translate(0 ${round(keyTop)})` }, ...key.marks),
    ],
  }
}

/** The radius at which a name still stands inside the width. */
function roomFor({ angle, reach }: DimensionName, width: number): number {
  const side = Math.abs(Math.sin(angle))
  return side < 0.1 ? LARGEST : (width / 2 - reach) / side - NAME_AT
}

function tell({ dimensions }: ShapeFindings, id: string, { lang }: Settings): string {
  const found = dimensions.flatMap(({ parts }) => parts).find(({ unit }) => unit.id === id)
  return found ? petalText(found, lang) : id
}

function numbers({ profile, dimensions }: ShapeFindings, outer: number, settings: Settings): Svg[] {
  const { size, theme } = settings
  const known = new Map(dimensions.flatMap(({ parts }) => parts).map(({ unit, number }) => [unit.id, number]))
  return petalPlaces(profile).map(({ part, from, to }) => {
    const [x, y] = polar((from + to) / 2, outer + NUMBER_AT)
    const style = { size: size.small, fill: theme.ink, anchor: 'middle' } as const
    return textLine(known.get(part.id) ?? '', { ...style, x, y: y + size.small * 0.34 })
  })
}

interface DimensionName {
  readonly text: string
  readonly angle: number
  /** How far it goes sideways beyond its distance from the petals. */
  readonly reach: number
}

function dimensionNames({ dimensions }: ShapeFindings, { lang, size }: Settings): DimensionName[] {
  const sector = sectorOf(dimensions.length)
  return dimensions.map(({ head: { unit, number } }, index) => {
    const name = shortDimension({ id: unit.id, number: 0, vi: unit.vi, en: unit.en }, lang)
    const text = number === null ? name : `${number} ${name}`
    return { text, angle: (index + 0.5) * sector, reach: textWidth(text, size.text, 600) }
  })
}

function nameMark({ text, angle }: DimensionName, outer: number, { size, theme }: Settings): Svg {
  const [x, y] = polar(angle, outer + NAME_AT)
  const side = Math.sin(angle)
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end'
  // Names at the top and bottom stand clear of the ring of numbers, those at the sides are centred on their height.
  const baseline = y + size.text * 0.34 - Math.cos(angle) * size.text * 0.4
  return textLine(text, { x, y: baseline, size: size.text, fill: theme.soft, weight: 600, anchor })
}
