import { findProvince, type Panel, PapiError, type Province } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { UsageError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'
import { bundledPanel } from './data.ts'

/**
 * The province that the words of a call name.
 *
 * @throws {PapiError} `unknown-province` with the nearest names
 * @throws {UsageError} for a former province that the data know as a part of a present one only
 */
export function askedProvince(call: Invocation, panel: Panel, text: string): Province {
  return orMerged(call, panel, text, () => findProvince(panel.provinces, text))
}

/**
 * What is found by the name of a province; where the data of the call have the 34 provinces since 1 July 2025 only, and the
 * name is that of one that went into one of them, the error says into which. The bundled data know the former ones.
 *
 * @throws whatever `find` throws, and {UsageError}
 */
export function orMerged<T>(call: Invocation, { provinces }: Panel, text: string, find: () => T): T {
  try {
    return find()
  } catch (error) {
    if (!call.data.given || !(error instanceof PapiError) || error.code !== 'unknown-province') throw error
    const bundled = bundledPanel(call.environment)
    const former = bundled && formerProvince(bundled, text)
    const now =
      former && provinces.find(({ code, vi }) => code === former.successor.code && vi === former.successor.vi)
    if (!bundled || !former || !now) throw error
    const last = bundled.years.at(-1) ?? 0
    throw new UsageError(words =>
      words.command.usage.mergedProvince(nameOf(former, words), nameOf(now, words), last),
    )
  }
}

function formerProvince({ provinces }: Panel, text: string): Province | null {
  try {
    return findProvince(provinces, text)
  } catch {
    return null
  }
}
