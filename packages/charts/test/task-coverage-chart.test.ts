import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/task-coverage.ts'
import { expectGolden } from './golden.ts'
import { describeRobust, faultsOf, WAYS } from './robust.ts'

const charts = Object.entries(gallery)

describe('the task coverage', () => {
  it.each(charts)('%s is its golden', (name, draw) => expectGolden(name, draw()))

  it.each(charts)('%s has no fault at any width, in any language and theme', (_name, draw) => {
    for (const options of WAYS) {
      expect({ options, faults: faultsOf(draw(options)) }).toEqual({ options, faults: [] })
    }
  })
})

describeRobust('task-coverage')
describeRobust('task-coverage', { year: 2023 })
