import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../tests/bundled.ts'
import { VIEWS } from '../src/views/registry.ts'

// Pictures are made by `npm run make:pictures`; a view that is added is shown too.

const FOLDER = 'docs/pictures/'
const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const shown = [
  ...[...readme.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]+)">/g)].map(
    ([, file, alt]) => [file, alt] as const,
  ),
  ...[...readme.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, alt, file]) => [file, alt] as const),
]

describe('the pictures of the README', () => {
  it.each(VIEWS.map(({ id }) => id))('have the view %s among them, told in words', id => {
    expect(shown.filter(([file]) => file === `${FOLDER}view-${id}.webp`).map(([, alt]) => alt)).toEqual([
      expect.stringMatching(/\p{L}{2,}/u),
    ])
  })

  it('are all there, and none besides', () => {
    const files = readdirSync(`${ROOT}${FOLDER}`).map(file => `${FOLDER}${file}`)
    expect(shown.map(([file]) => file).sort()).toEqual(files.sort())
  })

  it.each(readdirSync(`${ROOT}${FOLDER}`))('%s is a WebP of at most 80 kB', file => {
    expect(readFileSync(`${ROOT}${FOLDER}${file}`).subarray(8, 12).toString()).toBe('WEBP')
    expect(statSync(`${ROOT}${FOLDER}${file}`).size).toBeLessThanOrEqual(80_000)
  })
})
