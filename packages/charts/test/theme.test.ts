import { GROUPS } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../src/drawing/theme.ts'

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(THEMES))('the theme %s', (_name, theme) => {
  it('has text of at least 4.5:1 on its grounds', () => {
    for (const ground of [theme.card, theme.paper]) {
      for (const text of [theme.ink, theme.soft, ...Object.values(theme.direction)]) {
        expect([text, ground, contrast(text, ground) >= 4.5]).toEqual([text, ground, true])
      }
    }
  })

  it('has text of at least 4.5:1 on the fill of each group', () => {
    for (const group of GROUPS) {
      expect([group, contrast(theme.onGroup[group], theme.group[group]) >= 4.5]).toEqual([group, true])
    }
  })

  it('has marks of at least 3:1: outlines of groups, directions, ticks', () => {
    for (const mark of [...Object.values(theme.edge), ...Object.values(theme.direction), theme.tick]) {
      expect([mark, contrast(mark, theme.card) >= 3]).toEqual([mark, true])
    }
  })
})

describe('groups without colour', () => {
  it('are lighter from high to low in print', () => {
    const lightness = GROUPS.map(group => luminance(THEMES.print.group[group]))
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b))
  })

  it.each(['light', 'dark'] as const)('differ from their neighbours in %s', name => {
    const lightness = GROUPS.map(group => luminance(THEMES[name].group[group]))
    for (const [index, value] of lightness.slice(1).entries()) {
      const [light = 0, dark = 0] = [value, lightness[index] ?? 0].sort((a, b) => b - a)
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(1.2)
    }
  })
})
