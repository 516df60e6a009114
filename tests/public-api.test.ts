import * as charts from '@papi-lens/charts'
import * as core from '@papi-lens/core'
import * as embed from '@papi-lens/embed'
import * as io from '@papi-lens/io'
import * as plans from '@papi-lens/plans'
import * as words from '@papi-lens/words'
import * as allWords from '@papi-lens/words/all'
import * as en from '@papi-lens/words/en'
import * as vi from '@papi-lens/words/vi'
import { expect, it } from 'vitest'
import { CHARTS_FACE } from './public-faces/charts.ts'
import { CORE_FACE } from './public-faces/core.ts'
import { EMBED_FACE } from './public-faces/embed.ts'
import { IO_FACE } from './public-faces/io.ts'
import { PLANS_FACE } from './public-faces/plans.ts'
import { WORDS_FACE } from './public-faces/words.ts'

it('core exports these and nothing else', () => {
  expect(Object.keys(core).sort()).toEqual(CORE_FACE)
})

it('io exports these and nothing else', () => {
  expect(Object.keys(io).sort()).toEqual(IO_FACE)
})

it('plans exports these and nothing else', () => {
  expect(Object.keys(plans).sort()).toEqual(PLANS_FACE)
})

it('words exports these and nothing else', () => {
  expect(Object.keys(words).sort()).toEqual(WORDS_FACE)
  const topics = [
    'chartNames',
    'charts',
    'embed',
    'errors',
    'names',
    'numbers',
    'requestErrors',
    'spreadsheets',
  ]
  expect([allWords, vi, en].map(entry => Object.keys(entry).sort())).toEqual([
    ['wordsIn'],
    [...topics, 'vi'],
    [...topics, 'en'].sort(),
  ])
})

it('charts exports these and nothing else', () => {
  expect(Object.keys(charts).sort()).toEqual(CHARTS_FACE)
})

it('embed exports these and nothing else', () => {
  expect(Object.keys(embed).sort()).toEqual(EMBED_FACE)
})
