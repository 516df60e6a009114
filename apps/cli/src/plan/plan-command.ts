import type { Command } from 'commander'
import type { Environment } from '../call/environment.ts'
import { addPlanCheckCommand } from './plan-check-command.ts'
import { addPlanCoverageCommand } from './plan-coverage-command.ts'
import { addPlanMatchCommand } from './plan-match-command.ts'
import { addPlanParseCommand } from './plan-parse-command.ts'

/** Adds `papi plan`: reads a plan as a People's Committee issued it (TXT, DOCX, PDF with text). */
export function addPlanCommand(program: Command, environment: Environment): void {
  const plan = program.command('plan')
  addPlanParseCommand(plan, environment)
  addPlanCheckCommand(plan, environment)
  addPlanMatchCommand(plan, environment)
  addPlanCoverageCommand(plan, environment)
}
