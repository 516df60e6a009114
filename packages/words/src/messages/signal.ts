import type { ChangeSummary, DetectedResampling, Group, Signal } from '@papi-lens/core'

/** What is said of changes against usual movement, and of how sure a rank or a group is. */
export interface SignalWords {
  /** A change that goes up or down, by its signal: "giảm rõ". */
  readonly moved: Readonly<Record<'up' | 'down', Readonly<Record<Signal, string>>>>
  /** How many declined, how many of them clearly, and what chance gives; without a full stop. */
  readonly declines: (
    summary: Pick<ChangeSummary, 'comparable' | 'judged' | 'declined' | 'clearDeclines' | 'byChance'>,
  ) => string
  /** A range of ranks that holds 90 %: "hạng 45–58". */
  readonly rankRange: (best: number, worst: number) => string
  /** A group whose place is not sure, with the group it borders on. */
  readonly onBorderOf: (group: Group) => string
  /** Newly drawn localities that the scores themselves show, for a person to confirm. */
  readonly detectedResampling: (found: DetectedResampling) => string
}
