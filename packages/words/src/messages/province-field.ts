import type { Words } from '../messages.ts'
import type { FrameWords } from './frame.ts'
import type { NameWords } from './names.ts'

/** What the field says that looks for a province: few enough to be there long before the page's other words. */
export interface ProvinceFieldWords extends Pick<Words, 'lang'> {
  readonly frame: Pick<FrameWords, 'lookFor' | 'noProvince' | 'provinces'>
  readonly names: Pick<NameWords, 'region'>
}
