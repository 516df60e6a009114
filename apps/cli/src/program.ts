import { LANGS, type Lang, visible } from '@papi-lens/words'
import { type CommandWords, commandWordsIn } from '@papi-lens/words/command'
import { Command, CommanderError } from 'commander'
import type { Environment } from './call/environment.ts'
import { failureOf } from './call/failure.ts'
import { describe, helpStyle } from './call/help.ts'
import { usageMessage } from './call/usage-message.ts'
import { addChangeCommand } from './change/change-command.ts'
import { addChartCommand } from './chart/chart-command.ts'
import { addClaimsCommand } from './claims/claims-command.ts'
import { addDashboardCommand } from './dashboard/dashboard-command.ts'
import { addDecomposeCommand } from './decompose/decompose-command.ts'
import { addExplainCommand } from './explain/explain-command.ts'
import { addExportCommand } from './export/export-command.ts'
import { addImportCommand } from './import/import-command.ts'
import { addIndicatorsCommand } from './indicators/indicators-command.ts'
import { addNationCommand } from './nation/nation-command.ts'
import { addPeersCommand } from './peers/peers-command.ts'
import { addPlanCommand } from './plan/plan-command.ts'
import { addPrioritiesCommand } from './priorities/priorities-command.ts'
import { addRegionCommand } from './region/region-command.ts'
import { addScenarioCommand } from './scenario/scenario-command.ts'
import { addScoresCommand } from './scores/scores-command.ts'
import { addSuccessorCommand } from './successor/successor-command.ts'
import { addTrendCommand } from './trend/trend-command.ts'

/**
 * Runs one call of the command.
 *
 * Results go to stdout, everything else to stderr. A call that fails writes nothing to stdout, but for the report of an
 * import, and a line for each error to stderr, without a stack trace unless --debug is given.
 *
 * @param argv the arguments after the name of the command
 * @returns the exit code: 0 done, 1 the input has errors, 2 wrong usage
 * @example
 * await runPapi(['scores', '--province', 'son-la'], processEnvironment()) // => 0
 */
export async function runPapi(argv: readonly string[], environment: Environment): Promise<number> {
  const words = commandWordsIn(langAsked(argv))
  const program = createProgram(environment, words)
  const say = (line: string) => environment.stderr.write(`papi: ${visible(line)}\n`)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    // Help and version also end by a CommanderError, with code 0; help that was not asked for has said what it can.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (argv.includes('--debug') && error instanceof Error) environment.stderr.write(`${error.stack}\n`)
    if (error instanceof CommanderError) {
      const commands = program.commands.map(command => command.name())
      const called = argv.find(word => commands.includes(word)) ?? null
      const parts = program.commands.find(command => command.name() === called)?.commands ?? []
      const known = parts.length > 0 ? parts.map(part => part.name()) : commands
      if (error.code !== 'commander.help') say(usageMessage(error, called, known, words))
      return 2
    }
    const { exitCode, lines } = failureOf(error, words)
    lines.forEach(say)
    return exitCode
  }
}

/** The language that a call asks for, as far as that can be told of one that failed. */
function langAsked(argv: readonly string[]): Lang {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? [argv[at + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  )
  return LANGS.find(lang => lang === given.at(-1)) ?? 'vi'
}

/** The program with every command, its help in a language. */
export function createProgram(environment: Environment, words: CommandWords): Command {
  const { stdout, stderr } = environment
  const program = new Command('papi')
    .version(environment.version, '--version')
    .helpOption('-h, --help', words.command.help.options['--help'])
    .helpCommand('help [command]', words.command.help.commands.help?.about)
    .option('--data <dir>')
    .option('--lang <lang>', undefined, 'vi')
    .option('--json')
    .option('--quiet')
    .option('--debug')
    .exitOverride()
    .configureHelp(helpStyle(words))
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      // Errors are written by runPapi, in the form all our errors have.
      outputError: () => {},
    })
  addScoresCommand(program, environment)
  addChangeCommand(program, environment)
  addTrendCommand(program, environment)
  addDecomposeCommand(program, environment)
  addPrioritiesCommand(program, environment)
  addScenarioCommand(program, environment)
  addPeersCommand(program, environment)
  addNationCommand(program, environment)
  addRegionCommand(program, environment)
  addSuccessorCommand(program, environment)
  addPlanCommand(program, environment)
  addClaimsCommand(program, environment)
  addChartCommand(program, environment)
  addImportCommand(program, environment)
  addIndicatorsCommand(program, environment)
  addExportCommand(program, environment)
  addDashboardCommand(program, environment)
  addExplainCommand(program, environment)
  describe(program, words)
  return program
}
