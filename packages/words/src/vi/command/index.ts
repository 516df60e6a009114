import type { CommandTopics } from '../../messages/command/index.ts'
import { help } from './help.ts'
import { input } from './input.ts'
import { usage } from './usage.ts'

export const command: CommandTopics = { help, input, usage }
