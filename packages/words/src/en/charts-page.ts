import type { ChartsPageWords } from '../messages/charts-page.ts'

export const chartsPage: ChartsPageWords = {
  page: 'Charts for reports',
  title: (province, from, to) => `Charts for reports: ${province}, ${from}–${to}`,
  lede: 'Choose a province, years and an index: every chart is drawn anew. Below each are buttons to save it as a picture for Word, as SVG or as figures, and the code to embed it in a web page.',
  back: province => `Back to the analysis of ${province}`,
  choices: 'Choices',
  unit: 'Index',
  beside: 'Compare with',
  addBeside: 'add a province…',
  dropBeside: province => `Remove ${province}`,
  theme: 'Background',
  themes: { light: 'Light', dark: 'Dark, for slides', print: 'For print, also black and white' },
  contents: 'The charts',
  noPlan: province => `The bundled data has no plan of ${province}, so this chart cannot be drawn.`,
  drawing: 'Drawing…',
  embed: 'Code for web pages',
  frame: 'Frame (iframe): can be pasted into most web pages',
  element: 'Element papi-chart: adapts to the page, which must allow this script',
  copyCode: 'Copy code',
  copyFailed: 'Please select and copy the code',
  local:
    'The address in the code opens on this machine only. When you publish it, put the address of your papi-lens site in its place.',
  source: version => `Source: PAPI, CECODES, RTA & UNDP (papi.org.vn). Data version ${version}.`,
  single: 'PAPI chart',
  open: 'See this province in papi-lens',
}
