import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { minify } from 'terser'
import { defineConfig, type Plugin } from 'vite'
import { markPng, PNG_HEAD } from '../charts/src/png-marks.ts'

const requireOfCore = createRequire(import.meta.resolve('@papi-lens/core'))

/** Examples of the kinds are for the gallery and for tests; no page reads them. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  transform: code => code.replace(/\bexamplesOf\(`[^`]*`\)/g, '[]'),
}

/** Makes the element ask papi-chart-all.js, or say what it needs it for. */
const NOT_HERE = `throw Object.assign(new Error('papi-chart-all.js'), { code: 'not-here' })`

/**
 * What the small script leaves to papi-chart-all.js, which draws in its place where this is asked for: sizes of pages, where a
 * list has a bound of its height, the list of more than five provinces that are compared, the 34 provinces of today, units by their number or a part of their name, names that are near
 * to a mistyped one, and messages for programs.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '/charts/src/rows/fit-rows.ts': 'export const fitRows = scene => ({ scene, leftOut: null })',
  '/charts/src/kinds/comparison/list-scene.ts': `export const listScene = () => { ${NOT_HERE} }`,
  '/charts/src/country/region-lines.ts': 'export const regionLines = () => null',
  '/charts/src/rows/part-axis.ts': `
    export const HEAD = 20, partHeads = () => 0, partAxis = () => ({ height: 0, marks: [] })`,
  '/charts/src/kinds/shape/shape-on-paper.ts': 'export const shapeOnPaper = () => ({ height: 0, marks: [] })',
  '/charts/src/frame/hatch-lines.ts': 'export const hatchInLines = svg => svg',
  // Its pictures say their density and nothing else, and that is always the same.
  '/charts/src/png-marks.ts': `
    const density = Uint8Array.of(${markPng(new Uint8Array(PNG_HEAD), { density: 300, texts: {} }).subarray(PNG_HEAD)})
    export const pngTexts = () => ({})
    export const markPng = png => {
      const marked = new Uint8Array(png.length + density.length)
      marked.set(png.subarray(0, ${PNG_HEAD}))
      marked.set(density, ${PNG_HEAD})
      marked.set(png.subarray(${PNG_HEAD}), ${PNG_HEAD} + density.length)
      return marked
    }`,
  // Sentences about mistakes come with papi-chart-all.js; without it, what is wrong is named in few words.
  '/core/src/error.ts': `
    export const plainMessage = (code, facts) =>
      (code + ': ' + Object.values(facts).map(fact => fact?.id ?? fact?.slug ?? fact).join(' ')).slice(0, 150)
    export class PapiError extends Error {
      constructor(code, facts) {
        super(plainMessage(code, facts))
        this.code = code
        this.facts = facts
      }
    }`,
  '/charts/src/paper.ts': `
    export const PAPER_SIZES = { web: { width: null, maxHeight: null, millimetres: null } }
    export const PAPER_NAMES = ['web']
    export const placedSize = (width, height) => ({ width, height })`,
  '/core/src/successor.ts': `
    export const successorsOf = () => { ${NOT_HERE} }
    export const successorView = successorsOf, findSuccessor = successorsOf, successorName = successorsOf`,
  '/charts/src/country/successor-list.ts': 'export const successorList = () => null',
  '/core/src/nearest.ts': 'export const nearest = () => []',
  '/core/src/loose-unit.ts': `export const looseUnit = () => { ${NOT_HERE} }`,
  '/charts/map-today.ts': 'export const today = {}',
}
const stubbed = new Set<string>()
const withoutWhatIsRare: Plugin = {
  name: 'without-what-is-rare',
  enforce: 'pre',
  load(id) {
    const end = Object.keys(LEFT_OUT).find(end => id.endsWith(end))
    if (end === undefined) return null
    stubbed.add(end)
    return LEFT_OUT[end] ?? null
  },
}

/** Nothing bounds the height of what the small script draws, and what is for pages of paper alone goes out with the question. */
const withoutPaper: Plugin = {
  name: 'without-paper',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/charts/src/')
      ? code
          .replace(/\b(?:\w+\.)*max(?:Height|Plot) === null/g, 'true')
          .replace(/\b(?:\w+\.)*max(?:Height|Plot) !== null/g, 'false')
      : null,
}

/** Marks of the lists that the small script does not carry: of steps, calendars and matrices. */
const MARKS_LEFT_OUT = [
  /^ {4}case '(?:figure|joint|label)': \{[\s\S]*?^ {4}\}\n/gm,
  /^ {2}if \(mark\.shape === 'diamond'\) \{[\s\S]*?^ {2}\}\n/gm,
  /^ *if \(cell\.isAgainst\) .*\n/gm,
]
const marksFound = new Set<RegExp>()
const withoutMarks: Plugin = {
  name: 'without-marks',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/charts/src/rows/')) return null
    const found = MARKS_LEFT_OUT.filter(mark => code.search(mark) >= 0)
    for (const mark of found) marksFound.add(mark)
    return found.reduce((rest, mark) => rest.replace(mark, ''), code)
  },
}

/** A module that has moved would be carried again, and nobody would see why the script grew. */
const withoutAllOfIt: Plugin = {
  name: 'without-all-of-it',
  buildEnd(error) {
    const missed = [
      ...Object.keys(LEFT_OUT).filter(end => !stubbed.has(end)),
      ...MARKS_LEFT_OUT.filter(mark => !marksFound.has(mark)),
    ]
    if (!error && missed.length > 0) this.error(`left out, but not there: ${missed.join(', ')}`)
  },
}

/** What only a catalogue says: what each kind is called and for, and the questions that they answer. */
const withoutCatalogue: Plugin = {
  name: 'without-catalogue',
  enforce: 'pre',
  transform: (code, id) =>
    /\/words\/src\/\w+\/charts\//.test(id)
      ? code.replace(/\b(name|purpose):\s+'[^']*',?|\bsections: \{[^}]*\},/g, '')
      : null,
}

/** What the bundler has made small becomes a thirtieth smaller as it is sent. */
const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const compress = { passes: 3, pure_getters: true, unsafe_arrows: true } as const
      file.code = (await minify(file.code, { ecma: 2020, compress })).code ?? file.code
    }
  },
}

/** What the files are called beside papi-chart.js: its English, and everything. */
const END: Readonly<Record<string, string>> = { en: '-en', all: '-all' }

// Classic scripts: a page needs neither a build nor CORS headers to take them from another site.
export default defineConfig(({ mode }) => ({
  plugins: [
    withoutExamples,
    ...(mode === 'all' ? [] : [withoutWhatIsRare, withoutPaper, withoutMarks, withoutCatalogue]),
    ...(mode === 'production' ? [withoutAllOfIt] : []),
    smaller,
  ],
  resolve: {
    conditions: ['papi-lens:source', 'module', 'browser', 'development|production'],
    alias: [
      // Its modules one by one: of its bundle, classes that nobody asked for would stay.
      {
        find: /^simple-statistics$/,
        replacement: join(dirname(requireOfCore.resolve('simple-statistics/package.json')), 'index.js'),
      },
    ],
  },
  build: {
    target: 'es2022',
    // tsc writes the modules of the package into the same folder.
    emptyOutDir: false,
    rollupOptions: {
      // Kinds load their Vega-Lite specification when it is asked for; one small script has nowhere to load it from.
      external: mode === 'all' ? [] : [/\/charts\/src\/vega\//, /-spec\.ts$/],
      treeshake: {
        moduleSideEffects: id => !/node_modules\/.*\/(simple-statistics|d3-array)\//.test(id),
        propertyReadSideEffects: false,
        // d3-array is one module, which makes bisectors that nothing here asks for.
        manualPureFunctions: ['bisector'],
      },
    },
    lib: {
      entry: `src/script${END[mode] ?? ''}.ts`,
      formats: ['iife'],
      name: 'papiChart',
      fileName: () => `papi-chart${END[mode] ?? ''}.js`,
    },
  },
}))
