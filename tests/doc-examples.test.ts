import { readFileSync } from 'node:fs'
import * as charts from '@papi-lens/charts'
import * as core from '@papi-lens/core'
import * as io from '@papi-lens/io'
import * as plans from '@papi-lens/plans'
import * as words from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans, bundledTexts, ROOT } from './bundled.ts'
import { examplesIn, runExample } from './doc-example.ts'
import { sourceFiles } from './source-files.ts'

const texts = bundledTexts()
const dataset = bundledDataset()
const facts = read(io.readFramework('framework.json', texts.framework ?? ''))
const breaks = read(io.readBreaks('comparability.json', texts.comparability ?? ''))
const { panel, comparability } = dataset
const { framework, provinces } = panel

/** Names that examples use without saying where they come from. */
const SCOPE = {
  ...core,
  ...io,
  ...plans,
  ...words,
  ...charts,
  words: wordsIn('vi'),
  texts,
  facts,
  breaks,
  framework,
  comparability,
  provinces,
  dataset,
  panel,
  plans: bundledPlans(dataset),
  rows: (['dimension', 'subdimension'] as const).flatMap(
    level => io.readScores(level, texts[`${level}Scores`] ?? '', level, framework, provinces).rows,
  ),
  outlines: JSON.parse(readFileSync(`${ROOT}data/geo/provinces.topo.json`, 'utf8')),
  text: readFileSync(`${ROOT}data/plans/pac-nga-2022.json`, 'utf8'),
}

function read<T>(reading: io.Reading<T>): T {
  if (!('value' in reading)) throw new Error('the bundled data is damaged')
  return reading.value
}

const examples = sourceFiles()
  .filter(({ path }) => /^packages\/.+\.ts$/.test(path))
  .flatMap(({ path, text }) => examplesIn(text).map(example => ({ path, name: example.of, example })))

describe('examples in doc comments', () => {
  it.each(examples)('$name in $path gives what it says', async ({ path, example }) => {
    // What a file exports to its own package only is known to its examples too.
    const own: Record<string, unknown> = await import(/* @vite-ignore */ `${ROOT}${path}`)
    const { checked, wrong } = await runExample(example, { ...SCOPE, ...own })
    expect(wrong).toEqual([])
    expect(checked).toBe(example.lines.filter(line => line.includes('// =>')).length)
  })

  it('are found in every package', () => {
    const count = (name: string) => examples.filter(({ path }) => path.startsWith(`packages/${name}/`)).length
    expect(count('core')).toBeGreaterThanOrEqual(25)
    expect(count('io')).toBeGreaterThanOrEqual(4)
    expect(count('plans')).toBeGreaterThanOrEqual(4)
    expect(count('charts')).toBeGreaterThanOrEqual(4)
  })
})

describe('the runner of examples', () => {
  const exampleOf = (...lines: string[]) => {
    const [example] = examplesIn(
      [
        '/**',
        ' * Says something.',
        ' *',
        ' * @example',
        ...lines.map(line => ` * ${line}`),
        ' */',
        'export function thing() {}',
      ].join('\n'),
    )
    if (!example) throw new Error('no example found')
    return example
  }
  const run = (...lines: string[]) => runExample(exampleOf(...lines), { round4: core.round4 })

  it('finds the name of what is documented and only the lines of the example', () => {
    expect(
      examplesIn('/**\n * @example\n * f(1) // => 2\n * @throws never\n */\nexport const f = 1'),
    ).toEqual([{ of: 'f', lines: ['f(1) // => 2'] }])
  })

  it('passes examples that say nothing over', () => {
    expect(examplesIn('/**\n * @example\n * f(1)\n */\nexport const f = 1\n/** f(1) // => 2 */')).toEqual([])
  })

  it('accepts a right example', async () => {
    expect(await run('round4(1.23456) // => 1.2346')).toEqual({ checked: 1, wrong: [] })
  })

  it('runs statements in order and takes an arrow on the line below', async () => {
    expect(
      await run('const a = [1, 2]', 'a.length // => 2', 'a.map(n => ({ n }))', '// => [{ n: 1 }, { n: 2 }]'),
    ).toEqual({
      checked: 2,
      wrong: [],
    })
  })

  it('waits for what an example awaits', async () => {
    expect(await run('(await Promise.resolve([1, 2])).length // => 2')).toEqual({ checked: 1, wrong: [] })
    expect((await run('(await Promise.resolve([1, 2])).length // => 3')).wrong).toHaveLength(1)
  })

  it('lets an example declare a name that the scope has', async () => {
    expect(await run('const round4 = () => 7', 'round4() // => 7')).toEqual({ checked: 1, wrong: [] })
  })

  it('refuses a wrong value, naming both', async () => {
    expect(await run('round4(1.23456) // => 1.2345')).toEqual({
      checked: 1,
      wrong: [{ expression: 'round4(1.23456)', expected: 1.2345, actual: 1.2346 }],
    })
  })

  it('refuses a value of another kind or with a key too many', async () => {
    expect((await run("round4(1) // => '1'")).wrong).toHaveLength(1)
    expect((await run('({ a: 1, b: undefined }) // => { a: 1 }')).wrong).toHaveLength(1)
  })

  it('refuses an example that throws, or uses a name that is not there', async () => {
    expect(await run('round5(1) // => 1')).toEqual({
      checked: 0,
      wrong: [
        {
          expression: 'round5(1) // => 1',
          expected: 'no error',
          actual: 'ReferenceError: round5 is not defined',
        },
      ],
    })
    expect((await run('round4( // => 1')).wrong).toHaveLength(1)
  })
})
