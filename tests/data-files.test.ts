import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveDataFiles } from '../scripts/make-data.ts'
import { HAS_SHARED, ROOT, SHARED } from './bundled.ts'

describe('data/', () => {
  it.each([...deriveDataFiles()])('%s is what its script makes', (file, content) => {
    expect(existsSync(`${ROOT}data/${file}`)).toBe(true)
    expect(readFileSync(`${ROOT}data/${file}`, 'utf8')).toBe(content)
  })

  it.skipIf(!HAS_SHARED).each(['dimension', 'subdimension'])(
    'has the published %s scores, unchanged',
    level => {
      expect(readFileSync(`${ROOT}data/scores/${level}-scores.csv`, 'utf8')).toBe(
        readFileSync(`${SHARED}data/papi-${level}-scores.csv`, 'utf8'),
      )
    },
  )
})
