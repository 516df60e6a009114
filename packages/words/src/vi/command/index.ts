import type { CommandTopics } from '../../messages/command/index.ts'
import { decomposition } from './decomposition.ts'
import { goals } from './goals.ts'
import { help } from './help.ts'
import { input } from './input.ts'
import { nation } from './nation.ts'
import { peers } from './peers.ts'
import { places } from './places.ts'
import { reach } from './reach.ts'
import { scenario } from './scenario.ts'
import { trend } from './trend.ts'
import { usage } from './usage.ts'

export const command: CommandTopics = {
  decomposition,
  goals,
  help,
  input,
  nation,
  peers,
  places,
  reach,
  scenario,
  trend,
  usage,
}
