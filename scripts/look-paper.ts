// Puts every chart of a province into Word files as a report would, and those into pages to be looked at: at a half page and,
// where it has more to show, at a whole one, in both languages, in colour and in greyscale; as PNG, and with --svg as SVG.
// Needs LibreOffice and poppler-utils. npm run look:paper [-- --province NAME] [--year YEAR] [--kind KIND]… [--size SIZE]… [--svg] [--theme THEME]
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  CHARTS,
  type Chart,
  drawChart,
  PAPER_SIZES,
  type PaperName,
  requestFor,
  type ThemeName,
} from '@papi-lens/charts'
import { chartPng } from '@papi-lens/charts/png'
import { findProvince } from '@papi-lens/core'
import { plansOfProvince } from '@papi-lens/plans'
import { LANGS, type Lang } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { dataset, outlines, plans } from '../packages/charts/gallery/gallery-dataset.ts'

const { values: asked } = parseArgs({
  options: {
    province: { type: 'string', default: 'Sơn La' },
    kind: { type: 'string', multiple: true, default: CHARTS.map(({ kind }) => kind) },
    size: { type: 'string', multiple: true, default: ['a4-half', 'a4'] },
    theme: { type: 'string', default: 'light' },
    // Of the results that the bundled plan of the province answers.
    year: { type: 'string', default: '2023' },
    svg: { type: 'boolean', default: false },
  },
})

/** Twentieths of a point, in which Word counts a page; and pixels of docx, 96 to an inch. */
const TWIPS = 1440 / 25.4
const PIXELS = 96 / 25.4
/** Dots per inch of the pages that are looked at. */
const DOTS = 110

const province = findProvince(dataset.panel.provinces, asked.province)
const request = {
  province: province.code,
  year: Number(asked.year),
  plans: plansOfProvince(plans, province.code),
  outlines,
}
const out = fileURLToPath(new URL('../.cache/look-paper/', import.meta.url))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** The charts in the sizes asked for; a size that shows the same as a smaller one is left out. */
function chartsIn(lang: Lang): Chart[] {
  return CHARTS.filter(({ kind }) => asked.kind.includes(kind)).flatMap(kind => {
    if (kind.needs.includes('plans') && request.plans.length === 0) return []
    const drawn = (asked.size as PaperName[]).map(size =>
      drawChart(dataset, kind.kind, requestFor(kind, request), {
        words: wordsIn(lang),
        size,
        theme: asked.theme as ThemeName,
        version: '2024.1.0',
      }),
    )
    return drawn.filter((chart, index) => !drawn.slice(0, index).some(before => isAlike(before, chart)))
  })
}

function isAlike(one: Chart, other: Chart): boolean {
  return one.width === other.width && one.height === other.height
}

/** A picture at its true size, under its name and size. */
async function placed(chart: Chart): Promise<Paragraph[]> {
  const { millimetres } = PAPER_SIZES[chart.size]
  const width = (millimetres ?? chart.width / PIXELS) * PIXELS
  const transformation = { width, height: (width * chart.height) / chart.width }
  const png = { type: 'png', data: Buffer.from(await chartPng(chart)) } as const
  const text = { name: chart.kind, title: chart.title, description: chart.description }
  const picture = asked.svg
    ? new ImageRun({
        type: 'svg',
        data: Buffer.from(chart.svg),
        fallback: png,
        transformation,
        altText: text,
      })
    : new ImageRun({ ...png, transformation, altText: text })
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: `${chart.kind} · ${chart.size}` })] }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] }),
  ]
}

for (const lang of LANGS) {
  // By size, so that two of half a page share one.
  const charts = chartsIn(lang).sort((a, b) => asked.size.indexOf(a.size) - asked.size.indexOf(b.size))
  const isSlide = charts.some(({ size }) => size === 'slide')
  const page = isSlide ? { width: 339, height: 191 } : { width: 210, height: 297 }
  const [side, edge] = isSlide ? [14, 8] : [25, 20]
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 16 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width * TWIPS, height: page.height * TWIPS },
            margin: { top: edge * TWIPS, bottom: edge * TWIPS, left: side * TWIPS, right: side * TWIPS },
          },
        },
        children: (await Promise.all(charts.map(placed))).flat(),
      },
    ],
  })
  writeFileSync(`${out}${lang}.docx`, await Packer.toBuffer(document))
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: out, stdio: 'ignore' })
  run('soffice', '--headless', '--convert-to', 'pdf', `${lang}.docx`)
  run('pdftoppm', '-r', `${DOTS}`, '-png', `${lang}.pdf`, lang)
  run('pdftoppm', '-r', `${DOTS}`, '-gray', '-png', `${lang}.pdf`, `${lang}-grey`)
  console.log(`${lang}: ${charts.length} pictures`)
}
console.log(`pages in ${out}`)
