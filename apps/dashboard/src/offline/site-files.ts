/** The files of a build, as the worker that keeps them is told of them (`offline-files.ts`); all below the site's beginning. */
export interface SiteFiles {
  /** Differs between any two builds of which a file differs. */
  readonly version: string
  /** Without these nothing can be shown: pages, first view, words, scores. */
  readonly needed: readonly string[]
  /** The other views, and fonts: kept as soon as there is time. */
  readonly soon: readonly string[]
  /** What is rarely wanted, as exports: kept once it was used. */
  readonly used: readonly string[]
}

/** The page that stands for every province of a language where there is no connection. */
export const offlinePage = (lang: string) => `offline-${lang}.html`

/** Whether a file never changes under its name: the name carries a hash of its content. */
export const isForever = (file: string) => file.startsWith('assets/') || file.includes('?v=')
