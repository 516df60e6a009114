import { findProvince, fold, nearest, type Panel, PapiError, REGIONS, type Region } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'

/**
 * The region of a name: its code, its name in any of our languages with or without diacritics, or that of a province, which
 * stands for its region.
 *
 * @throws {PapiError} `unknown-region` with the nearest ones
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
    const known = (near.length > 0 ? near : named).map(({ region }) => region)
    throw new PapiError('unknown-region', { text, known })
  }
}

function namesOf(region: Region): string[] {
  return LANGS.map(lang => wordsIn(lang).names.region[region])
}
