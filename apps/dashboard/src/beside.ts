import { type Dataset, findProvince, PapiError, type Province } from '@papi-lens/core'

/**
 * Other provinces that an address names to stand beside one. Unknown names are left out: nothing is shown wrongly without them.
 *
 * @param text names or slugs, separated by commas or semicolons
 * @param most how many are taken
 */
export function readBeside(
  text: string | null,
  province: Province,
  { panel }: Dataset,
  most: number,
): readonly Province[] {
  const found = (text ?? '').split(/[,;]/).flatMap(part => {
    const name = part.trim()
    if (name === '') return []
    try {
      return [findProvince(panel.provinces, name)]
    } catch (error) {
      if (error instanceof PapiError) return []
      throw error
    }
  })
  return [...new Set(found)].filter(other => other !== province).slice(0, most)
}

/** The same for an address. */
export function writeBeside(beside: readonly Province[]): string {
  return beside.map(({ slug }) => slug).join(',')
}
