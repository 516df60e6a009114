import { chartTable, drawChart } from '@papi-lens/charts'
import { unpackDataset } from '@papi-lens/core'
import { LANGS, type Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { readData } from './bundle-data.ts'

/**
 * The latest total of every province as a page without scripts, in every language one below the other, with its map as
 * pictures: what remains of the site where scripts do not run.
 */
export function plainPage(): Readonly<Record<string, string>> {
  const dataset = unpackDataset(readData().packed)
  const year = dataset.panel.years.at(-1) ?? 0
  const maps = LANGS.map(lang => {
    const words = wordsIn(lang)
    const chart = drawChart(dataset, 'tile-map', { unit: 'total', year }, { words })
    return { lang, words, chart, picture: `papi-provinces-${lang}.svg` }
  })
  const sections = maps.map(
    ({ lang, words, chart, picture }) => `<section lang="${lang}">
<h1>${words.loading.plain.title(year)}</h1>
<p>${wayBack(lang)}</p>
<img src="${picture}" width="${chart.width}" height="${chart.height}" alt="" />
${chartTable(chart, words)}
</section>`,
  )
  const [first] = maps
  const page = `<!doctype html>
<html lang="${first?.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${first?.words.loading.plain.title(year)} · papi-lens</title>
<link rel="icon" href="icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="plain.css" />
</head>
<body>
${sections.join('\n')}
</body>
</html>
`
  return {
    'without-scripts.html': page,
    ...Object.fromEntries(maps.map(({ picture, chart }) => [picture, `${chart.svg}\n`])),
  }
}

function wayBack(lang: Lang): string {
  return `<a href="./?lang=${lang}">${wordsIn(lang).loading.plain.back}</a>`
}
