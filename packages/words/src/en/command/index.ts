import type { CommandTopics } from '../../messages/command/index.ts'
import { change } from './change.ts'
import { decomposition } from './decomposition.ts'
import { figures } from './figures.ts'
import { files } from './files.ts'
import { help } from './help.ts'
import { input } from './input.ts'
import { nation } from './nation.ts'
import { places } from './places.ts'
import { plan } from './plan.ts'
import { planFiles } from './plan-files.ts'
import { scores } from './scores.ts'
import { storage } from './storage.ts'
import { trend } from './trend.ts'
import { usage } from './usage.ts'

export const command: CommandTopics = {
  change,
  decomposition,
  figures,
  files,
  help,
  input,
  nation,
  places,
  plan,
  planFiles,
  scores,
  storage,
  trend,
  usage,
}
