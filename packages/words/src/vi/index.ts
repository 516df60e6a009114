import type { Words } from '../messages.ts'
import { claims } from './claims.ts'
import { coverage } from './coverage.ts'
import { deadlineTimeline } from './deadline-timeline.ts'
import { documents } from './documents.ts'
import { errors } from './errors.ts'
import { goals } from './goals.ts'
import { importFaults } from './import-faults.ts'
import { imports } from './imports.ts'
import { indicators } from './indicators.ts'
import { names } from './names.ts'
import { nation } from './nation.ts'
import { numbers } from './numbers.ts'
import { page } from './page.ts'
import { peers } from './peers.ts'
import { places } from './places.ts'
import { plans } from './plans.ts'
import { reach } from './reach.ts'
import { signal } from './signal.ts'
import { taskCoverage } from './task-coverage.ts'
import { terms } from './terms.ts'

/** Tiếng Việt. */
export const vi: Words = {
  lang: 'vi',
  plans,
  taskCoverage,
  deadlineTimeline,
  claims,
  coverage,
  documents,
  errors,
  goals,
  importFaults,
  imports,
  indicators,
  names,
  nation,
  numbers,
  page,
  peers,
  places,
  reach,
  signal,
  terms,
}
