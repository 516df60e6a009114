/** The page of a province's charts for reports. */
export interface ChartsPageWords {
  readonly page: string
  readonly title: (province: string, from: number, to: number) => string
  readonly lede: string
  readonly back: (province: string) => string
  readonly choices: string
  readonly unit: string
  readonly beside: string
  readonly addBeside: string
  readonly dropBeside: (province: string) => string
  readonly theme: string
  readonly themes: Readonly<Record<'light' | 'dark' | 'print', string>>
  readonly size: string
  readonly sizes: Readonly<Record<'web' | 'a4' | 'a4-half' | 'slide', string>>
  readonly contents: string
  readonly noPlan: (province: string) => string
  readonly drawing: string
  readonly embed: string
  readonly frame: string
  readonly element: string
  readonly picture: string
  readonly table: string
  readonly copyCode: string
  readonly copyFailed: string
  readonly local: string
  readonly source: (version: string) => string
}
