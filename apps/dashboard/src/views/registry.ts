import { compareView } from './compare/compare-view.ts'
import { dataView } from './data/data-view.ts'
import { mapView } from './map/map-view.ts'
import { overviewView } from './overview/overview-view.ts'
import { plansView } from './plans/plans-view.ts'
import { prioritiesView } from './priorities/priorities-view.ts'
import { scenarioView } from './scenario/scenario-view.ts'
import { trendsView } from './trends/trends-view.ts'
import type { ViewDefinition } from './view-definition.ts'

export type { Shown, ViewDefinition, ViewPage } from './view-definition.ts'

/** The views in the order of their questions; the first is what an address without a view shows. */
export const VIEWS: readonly [ViewDefinition<object>, ...ViewDefinition<object>[]] = [
  overviewView,
  trendsView,
  compareView,
  mapView,
  prioritiesView,
  plansView,
  scenarioView,
  dataView,
]
