import type { Words } from '../messages.ts'
import { actions } from './actions.ts'
import { chartNames } from './chart-names.ts'
import { charts } from './charts/index.ts'
import { chartsPage } from './charts-page.ts'
import { claims } from './claims.ts'
import { compareView } from './compare-view.ts'
import { coverage } from './coverage.ts'
import { dataView } from './data-view.ts'
import { deadlineTimeline } from './deadline-timeline.ts'
import { documents } from './documents.ts'
import { embed } from './embed.ts'
import { errors } from './errors.ts'
import { frame } from './frame.ts'
import { goals } from './goals.ts'
import { importFaults } from './import-faults.ts'
import { imports } from './imports.ts'
import { indicators } from './indicators.ts'
import { loading } from './loading.ts'
import { mapView } from './map-view.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { openPlan } from './open-plan.ts'
import { ownScores } from './own-scores.ts'
import { page } from './page.ts'
import { peers } from './peers.ts'
import { planComparison } from './plan-comparison.ts'
import { plans } from './plans.ts'
import { plansView } from './plans-view.ts'
import { priorities } from './priorities.ts'
import { prioritiesView } from './priorities-view.ts'
import { reach } from './reach.ts'
import { requestErrors } from './request-errors.ts'
import { scenario } from './scenario.ts'
import { scenarioView } from './scenario-view.ts'
import { signal } from './signal.ts'
import { spreadsheets } from './spreadsheets.ts'
import { taskCoverage } from './task-coverage.ts'
import { terms } from './terms.ts'
import { trendsView } from './trends-view.ts'

/** Tiếng Việt. */
export const vi: Words = {
  lang: 'vi',
  actions,
  planComparison,
  plans,
  charts,
  chartsPage,
  embed,
  taskCoverage,
  dataView,
  deadlineTimeline,
  claims,
  coverage,
  documents,
  errors,
  frame,
  importFaults,
  imports,
  indicators,
  loading,
  names,
  numbers,
  openPlan,
  ownScores,
  page,
  plansView,
  priorities,
  compareView,
  mapView,
  peers,
  prioritiesView,
  reach,
  goals,
  scenario,
  scenarioView,
  signal,
  spreadsheets,
  terms,
  trendsView,
}

/** Topics for a program that says little else. */
export { chartNames, charts, embed, errors, names, numbers, requestErrors, spreadsheets }
