import * as charts from '@papi-lens/charts'
import * as core from '@papi-lens/core'
import * as io from '@papi-lens/io'
import * as plans from '@papi-lens/plans'
import { expect, it } from 'vitest'

it('core exports these and nothing else', () => {
  expect(Object.keys(core).sort()).toEqual([
    'FLAGS',
    'GROUPS',
    'PRIORITY_WEIGHTS',
    'PapiError',
    'SCALE_TOLERANCE',
    'changeBetween',
    'createPanel',
    'declineRun',
    'defineComparability',
    'defineFramework',
    'directionOf',
    'findProvince',
    'flagsFor',
    'fold',
    'groupOf',
    'isLower',
    'isScore',
    'isWeakArea',
    'movesBetween',
    'nearest',
    'positionOf',
    'prioritiesOf',
    'profileOf',
    'quartiles',
    'round4',
    'scorecardOf',
    'shareOfScale',
    'standing',
    'summarise',
  ])
})

it('io exports these and nothing else', () => {
  expect(Object.keys(io).sort()).toEqual([
    'DATASET_FILES',
    'checkSums',
    'describeFault',
    'packDataset',
    'readBreaks',
    'readCsv',
    'readDataset',
    'readFramework',
    'readProvinces',
    'readScores',
    'unpackDataset',
  ])
})

it('plans exports these and nothing else', () => {
  expect(Object.keys(plans).sort()).toEqual([
    'LEVELS',
    'OUTPUT_KINDS',
    'PERIODS',
    'PlanError',
    'answersTo',
    'deadlineText',
    'isDirect',
    'outputName',
    'plansFor',
    'readPlan',
  ])
})

it('charts exports these and nothing else', () => {
  expect(Object.keys(charts).sort()).toEqual([
    'LANGS',
    'THEME',
    'directionName',
    'flagMeaning',
    'flagName',
    'formatDelta',
    'formatPercent',
    'formatScore',
    'groupGlyph',
    'groupName',
    'missingName',
    'shape',
    'shortDimension',
    'strip',
    'verdictName',
  ])
})
