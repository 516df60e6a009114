/** What the gallery page says around its charts. */
export interface GalleryWords {
  readonly title: string
  readonly lede: string
  readonly language: string
  readonly theme: string
  readonly width: string
  readonly kinds: string
  readonly copy: string
  readonly save: string
  readonly figures: string
  readonly vega: string
  readonly themes: Readonly<Record<'light' | 'dark' | 'print', string>>
}
