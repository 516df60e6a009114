import type { GalleryWords } from '../messages/gallery.ts'

export const gallery: GalleryWords = {
  title: 'Gallery of charts',
  lede: 'Every chart, drawn by the very functions that the tests use. Choose language, theme and width to see what changes.',
  language: 'Language',
  theme: 'Theme',
  width: 'Width',
  kinds: 'Kinds of charts',
  copy: 'Copy SVG',
  save: 'Download',
  figures: 'Figures in the chart',
  vega: 'Vega-Lite version',
  themes: { light: 'light', dark: 'dark', print: 'print' },
}
