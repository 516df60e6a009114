import type { ErrorCode, ErrorFacts } from '@papi-lens/core'

/** A sentence for every error of `core`: problem, value, remedy, on one line and without a capital or full stop. */
export type ErrorWords = { readonly [Code in ErrorCode]: (facts: ErrorFacts[Code]) => string }
