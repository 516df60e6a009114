import type { Chart, ChartOptions } from '../src/index.ts'
import * as changeBars from './change-bars.ts'
import * as comparison from './comparison.ts'
import * as correlationMatrix from './correlation-matrix.ts'
import * as deadlineTimeline from './deadline-timeline.ts'
import * as distribution from './distribution.ts'
import * as dotStrip from './dot-strip.ts'
import * as heatMap from './heat-map.ts'
import * as map from './map.ts'
import * as priorityMatrix from './priority-matrix.ts'
import * as shape from './shape.ts'
import * as slope from './slope.ts'
import * as taskCoverage from './task-coverage.ts'
import * as tileMap from './tile-map.ts'
import * as trend from './trend.ts'
import * as waterfall from './waterfall.ts'

/** A chart of the gallery. */
export interface GalleryEntry {
  /** Name of its function and of its golden file. */
  readonly name: string
  readonly kind: string
  readonly draw: (options?: ChartOptions) => Chart
  /** What makes the same chart on the command line, after `papi chart`; null where only code can ask for it. */
  readonly command: string | null
}

type Draw = (options?: ChartOptions) => Chart

/** Galleries by kind, in the order of the catalogue. */
const GALLERIES: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  trend,
  'change-bars': changeBars,
  'dot-strip': dotStrip,
  'heat-map': heatMap,
  shape,
  distribution,
  slope,
  map,
  'tile-map': tileMap,
  'priority-matrix': priorityMatrix,
  waterfall,
  'correlation-matrix': correlationMatrix,
  comparison,
  'task-coverage': taskCoverage,
  'deadline-timeline': deadlineTimeline,
}

/** What each asks for; a test draws both ways and compares the bytes. */
const COMMANDS: Readonly<Record<string, string | null>> = {
  trendHealthCare: '--province 14 --unit health-care',
  trendTotal: '--province 14 --unit total',
  trendRescaled: '--province 14 --unit certification',
  trendHoles: '--province 24 --unit commune-budgets',
  changeBarsAll: '--province 14 --from 2022 --to 2023',
  changeBarsServices: '--province 14 --from 2022 --to 2023 --unit services',
  changeBarsBroken: '--province 14 --from 2020 --to 2021',
  dotStripTotal: '--province 14 --unit total --year 2023',
  dotStripRedefined: '--province 14 --unit participation --year 2022',
  dotStripHoles: '--province 24 --unit total --year 2022',
  heatMapYears: '--province 14 --to 2024',
  heatMapDimension: '--province 24 --unit accountability --from 2015 --to 2024',
  heatMapProvinces: '--province 14 --with 11 --with 12 --with 15 --with 17 --with 22 --year 2023',
  shapeSonLa: '--province 14 --year 2023',
  shapeInEnglish: '--province 14 --year 2023',
  shapeHoles: '--province 24 --year 2022',
  shapeSixDimensions: '--province 14 --year 2015',
  distributionOutlier: '--province 14 --unit anticorruption-will --year 2023',
  distributionNeighbours: '--province 14 --with 11 --with 12 --with 15 --with 17 --year 2023',
  distributionHole: '--province 22 --year 2023',
  slopeSubdimensions: '--province 14 --from 2022 --to 2023',
  slopeBroken: '--province 14 --unit services --from 2020 --to 2021',
  slopeProvinces: '--province 14 --with 12 --with 15 --from 2022 --to 2023',
  slopeNation: '--unit health-care --from 2022 --to 2023',
  mapTotal: '--unit total --year 2023',
  mapProvince: '--province 14 --unit health-care --year 2023',
  mapSuccessors: '--province 10 --unit total --year 2023 --view 34',
  tileMapTotal: '--unit total --year 2023',
  tileMapProvince: '--province 14 --unit health-care --year 2023',
  tileMapSuccessors: '--province 10 --unit total --year 2023 --view 34',
  priorityMatrixAll: '--province 14 --year 2023',
  priorityMatrixAside: '--province 38 --year 2021',
  waterfallTotal: '--province 14 --from 2022 --to 2023',
  waterfallServices: '--province 14 --unit services --from 2022 --to 2023',
  waterfallSubdimensions: '--province 14 --from 2022 --to 2023 --by subdimension',
  waterfallBroken: '--province 14 --from 2020 --to 2021',
  correlationDimensions: '--year 2024',
  correlationSubdimensions: '--unit transparency --year 2024',
  comparisonPair: '--province 14 --with 12 --year 2023',
  comparisonSix: '--province 14 --with 12 --with 11 --with 15 --with 10 --with 17 --year 2023',
  comparisonServices: '--province 14 --with 12 --with 01 --unit services --year 2023',
  comparisonHoles: '--province 24 --with 14 --year 2022',
  taskCoverageOnePlan: '--province 14 --year 2021 --plan pac-nga-2022',
  taskCoverageThreePlans:
    '--province 14 --year 2023 --plan pac-nga-2022 --plan son-la-2024 --plan song-ma-2022',
  taskCoverageLowerLevels: '--province 14 --year 2021 --plan song-ma-2022 --plan pac-nga-2022',
  taskCoverageUncovered: '--province 35 --year 2020 --plan thanh-liem-2021',
  taskCoverageNotLoaded: '--province 10 --year 2023 --plan van-ban-2022',
  deadlineTimelineCommune: '--plan pac-nga-2022',
  deadlineTimelineDistrict: '--plan van-ban-2022',
  deadlineTimelineThreePlans: '--plan pac-nga-2022 --plan son-la-2024 --plan van-ban-2022',
}

/** Every chart of the gallery, in the order of the catalogue. */
export const GALLERY: readonly GalleryEntry[] = Object.entries(GALLERIES).flatMap(([kind, functions]) =>
  // Functions of a module come in alphabetical order; a reader wants them as the file has them, which COMMANDS keeps.
  Object.entries(functions)
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, draw]) => {
      const asked = COMMANDS[name]
      return { name, kind, draw, command: asked ? `${kind} ${asked}` : null }
    }),
)

/** Charts that have been added without saying how the command makes them. */
export const WITHOUT_COMMAND: readonly string[] = GALLERY.map(({ name }) => name).filter(
  name => COMMANDS[name] === undefined,
)

function placeOf(name: string): number {
  const place = Object.keys(COMMANDS).indexOf(name)
  return place < 0 ? Number.MAX_SAFE_INTEGER : place
}
