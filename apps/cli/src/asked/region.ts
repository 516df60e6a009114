import { findProvince, fold, nearest, type Panel, REGIONS, type Region } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { UsageError } from '../call/failure.ts'

/**
 * The region of a name: its code, its name in any of our languages with or without diacritics, or that of a province, which
 * stands for its region.
 *
 * @throws {UsageError} with the nearest names
 * @example
 * findRegion(panel, 'tay nguyen') // => 'CHL'
 * findRegion(panel, 'Sơn La') // => 'NMM'
 */
export function findRegion({ provinces }: Pick<Panel, 'provinces'>, text: string): Region {
  const named = REGIONS.map(region => ({ region, names: [region, ...namesOf(region)] }))
  const found = named.find(({ names }) => names.some(name => fold(name) === fold(text)))
  if (found) return found.region
  try {
    return findProvince(provinces, text).region
  } catch {
    const near = nearest(text, named, ({ names }) => names)
    const options = (near.length > 0 ? near : named).map(({ region }) => `${region} (${namesOf(region)[0]})`)
    throw new UsageError(`unknown region "${text.slice(0, 60)}"; regions are ${options.join(', ')}`)
  }
}

/** Vietnamese first. */
function namesOf(region: Region): string[] {
  return LANGS.map(lang => wordsIn(lang).names.region[region])
}
