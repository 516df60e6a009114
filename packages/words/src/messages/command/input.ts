/** What is wrong with a file or folder, and what is noted beside a result: one line each. */
export interface InputWords {
  readonly noDataFolder: (folder: string) => string
  readonly noDocument: (file: string) => string
  readonly noPlan: (value: string, nearest: readonly string[]) => string
  readonly noLabels: (file: string) => string
  readonly notDocx: (file: string) => string
  readonly noFile: (file: string) => string
  readonly planWithoutYear: (file: string) => string
  readonly notJson: (file: string, detail: string) => string
  readonly jsonTooLarge: (file: string) => string
  readonly notAnObject: (file: string) => string
  readonly nameNotText: (file: string, name: string) => string
  readonly manifestNotJson: (file: string) => string
  /** `folder` is null where the package is not installed. */
  readonly dashboardNotBuilt: (folder: string | null) => string
  readonly portsInUse: (first: number, last: number) => string
  readonly portInUse: (port: number) => string
  readonly cannotServe: (port: number, code: string) => string
  readonly dataNotUsed: string
  readonly nothingDrawn: (province: string) => string
  readonly leftOut: (kind: string, reason: string) => string
  readonly wrote: (file: string) => string
  /** An import that would leave a folder that cannot be read. */
  readonly misfit: (folder: string, fault: string) => string
  /** By Ctrl-C: nothing was written. */
  readonly stopped: string
  readonly unexpected: (message: string) => string
}
