import { LANGS, type Lang, visible } from '@papi-lens/words'
import { type CommandWords, loadCommandWords } from '@papi-lens/words/command'
import { type Command, CommanderError } from 'commander'
import type { Environment } from './call/environment.ts'
import { failureOf } from './call/failure.ts'
import { describe, helpStyle } from './call/help.ts'
import { SpeakingProgram } from './call/speaking-program.ts'
import { usageMessage } from './call/usage-message.ts'
import { terminalText } from './told/terminal-text.ts'

/** Each command with the code that adds it, which is loaded only when it is called or listed. */
const COMMANDS = {
  scores: async () => (await import('./scores/scores-command.ts')).addScoresCommand,
  change: async () => (await import('./change/change-command.ts')).addChangeCommand,
  trend: async () => (await import('./trend/trend-command.ts')).addTrendCommand,
  decompose: async () => (await import('./decompose/decompose-command.ts')).addDecomposeCommand,
  priorities: async () => (await import('./priorities/priorities-command.ts')).addPrioritiesCommand,
  scenario: async () => (await import('./scenario/scenario-command.ts')).addScenarioCommand,
  peers: async () => (await import('./peers/peers-command.ts')).addPeersCommand,
  nation: async () => (await import('./nation/nation-command.ts')).addNationCommand,
  region: async () => (await import('./region/region-command.ts')).addRegionCommand,
  successor: async () => (await import('./successor/successor-command.ts')).addSuccessorCommand,
  plan: async () => (await import('./plan/plan-command.ts')).addPlanCommand,
  claims: async () => (await import('./claims/claims-command.ts')).addClaimsCommand,
  chart: async () => (await import('./chart/chart-command.ts')).addChartCommand,
  import: async () => (await import('./import/import-command.ts')).addImportCommand,
  indicators: async () => (await import('./indicators/indicators-command.ts')).addIndicatorsCommand,
  export: async () => (await import('./export/export-command.ts')).addExportCommand,
  dashboard: async () => (await import('./dashboard/dashboard-command.ts')).addDashboardCommand,
  explain: async () => (await import('./explain/explain-command.ts')).addExplainCommand,
} as const

type CommandName = keyof typeof COMMANDS
const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[]

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
  const words = await loadCommandWords(langAsked(argv))
  const program = await createProgram(environment, words, calledIn(argv))
  const say = (line: string) => environment.stderr.write(`papi: ${visible(line)}\n`)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    // Help and version also end by a CommanderError, with code 0; help that was not asked for has said what it can.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (argv.includes('--debug') && error instanceof Error)
      environment.stderr.write(terminalText(`${error.stack}\n`, false))
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

/** The command that a call names; none if it names none that there is, or asks for help on one. */
function calledIn(argv: readonly string[]): CommandName[] {
  const word = argv.find((text, at) => !text.startsWith('-') && !/^--(data|lang)$/.test(argv[at - 1] ?? ''))
  return COMMAND_NAMES.filter(name => name === word)
}

/** The language that a call asks for, as far as that can be told of one that failed. */
export function langAsked(argv: readonly string[]): Lang {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? [argv[at + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  )
  return LANGS.find(lang => lang === given.at(-1)) ?? 'vi'
}

/** The program with the commands of these names, or every one; its help in a language. */
export async function createProgram(
  environment: Environment,
  words: CommandWords,
  names: readonly CommandName[] = [],
): Promise<Command> {
  const { stdout, stderr } = environment
  const program = new SpeakingProgram('papi', words)
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
  const called = names.length > 0 ? names : COMMAND_NAMES
  // In their order, which is that of the list in the help text.
  for (const name of called) (await COMMANDS[name]())(program, environment)
  describe(program, words)
  return program
}
