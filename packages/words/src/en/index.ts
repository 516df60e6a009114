import type { Words } from '../messages.ts'
import { coverage } from './coverage.ts'
import { documents } from './documents.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { signal } from './signal.ts'

/** English. */
export const en: Words = { lang: 'en', coverage, documents, names, numbers, signal }
