import type { ReadonlySignal } from '@preact/signals'
import type { AppState } from '../app-state.ts'
import type { Story } from './story.ts'

/** What the parts that tell of an area read: besides the page's state the story of what it shows. */
export interface AreaState
  extends Pick<AppState, 'dataset' | 'data' | 'settled' | 'words' | 'view' | 'hrefIn' | 'go'> {
  readonly story: ReadonlySignal<Story>
}
