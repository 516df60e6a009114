import { expect, it } from 'vitest'
import { readData } from '../bundle-data.ts'
import { oEmbedFiles } from '../oembed-files.ts'

/** Runs the plugin over pages that have a head, and gives what it puts beside them. */
function built(site: string | undefined) {
  const bundle: Record<string, { readonly type: 'asset'; source: string }> = {}
  for (const lang of ['vi', 'en'])
    for (const { slug } of readData().packed.provinces)
      bundle[`${lang}/${slug}/index.html`] = { type: 'asset', source: '<head></head>' }
  const files = new Map<string, string>()
  const context = {
    emitFile: ({ fileName, source }: { fileName: string; source: string }) => files.set(fileName, source),
  }
  const { generateBundle } = oEmbedFiles(site)
  if (typeof generateBundle !== 'object') throw new Error('the plugin has no step for the bundle')
  Reflect.apply(generateBundle.handler, context, [{}, bundle])
  return { files, page: bundle['vi/son-la/index.html']?.source ?? '' }
}

it('a build that knows its address has an answer of oEmbed for each page of a province', () => {
  const { files, page } = built('https://papi.example/lens')
  expect(files.size).toBe(126)
  expect(page).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://papi.example/lens/oembed/vi/son-la.json" />',
  )
  const answer = JSON.parse(files.get('oembed/vi/son-la.json') ?? '') as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://papi.example/lens/' })
  expect(answer.title).toMatch(/^Sơn La 2024: hạng \d+\/\d+/)
  expect(answer.html).toContain(
    'src="https://papi.example/lens/chart.html?kind=dot-strip&amp;province=son-la&amp;lang=vi"',
  )
  // All of them together weigh less than one picture.
  expect([...files.values()].join('').length).toBeLessThan(120_000)
})

it('a build that does not has none', () => {
  expect(built(undefined)).toEqual({ files: new Map(), page: '<head></head>' })
})
