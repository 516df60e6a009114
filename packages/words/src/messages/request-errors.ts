import type { ErrorCode } from '@papi-lens/core'
import type { ErrorWords } from './errors.ts'

/** What can be wrong with what was asked, in words of a program that analyses and reads no files: such as one chart in a page. */
export type RequestErrorCode = Extract<
  ErrorCode,
  | 'unknown-province'
  | 'unknown-unit'
  | 'unknown-year'
  | 'unknown-region'
  | 'invalid-period'
  | 'invalid-unit'
  | 'not-measured'
  | 'not-published'
  | 'not-comparable'
  | 'unknown-chart'
  | 'incomplete-request'
  | 'invalid-outlines'
  | 'invalid-chart-option'
  | 'unused-chart-option'
  | 'unknown-plan'
>
export type RequestErrorWords = Pick<ErrorWords, RequestErrorCode>
