import { LANGS } from '@papi-lens/words'
import { loadCommandWords } from '@papi-lens/words/command'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'
import { fakeEnvironment, papi } from './fake-environment.ts'

function commandsOf(program: Command): [string, Command][] {
  return program.commands.flatMap(command => [
    [command.name(), command] as [string, Command],
    ...command.commands.map((part): [string, Command] => [`${command.name()} ${part.name()}`, part]),
  ])
}

describe.each(LANGS)('help in %s', async lang => {
  const words = await loadCommandWords(lang)
  const program = await createProgram(fakeEnvironment().environment, words)

  it.each(commandsOf(program))('tells what papi %s does and takes', (_name, command) => {
    expect(command.description()).not.toBe('')
    const untold = [
      ...command.registeredArguments.map(argument => [argument.name(), argument.description]),
      ...command.options.map(option => [option.flags, option.description]),
    ].filter(([, description]) => !description)
    expect(untold).toEqual([])
  })

  it('tells of no command that there is not', () => {
    const names = commandsOf(program).map(([name]) => name)
    const told = Object.keys(words.command.help.commands).filter(name => name !== 'help')
    expect(told.filter(name => !names.includes(name))).toEqual([])
  })

  it('tells of no option that the command does not take', () => {
    const wrong = commandsOf(program).flatMap(([name, command]) => {
      const taken = [
        ...command.registeredArguments.map(argument => argument.name()),
        ...command.options.map(option => option.long ?? option.short ?? ''),
      ]
      const own = Object.keys(words.command.help.commands[name]?.own ?? {})
      return own.filter(option => !taken.includes(option)).map(option => `${name} ${option}`)
    })
    expect(wrong).toEqual([])
  })
})

it('help is Vietnamese unless English is asked for', async () => {
  const [own, other] = [await papi(['help', 'scores']), await papi(['help', 'scores', '--lang', 'en'])]
  expect(own.stdout).toContain('Cách dùng: papi scores [tùy chọn]')
  expect(own.stdout).toContain('Ví dụ:\n  papi scores --province son-la --year 2023')
  expect(own.stdout).toMatch(/--lang <ngôn ngữ> +ngôn ngữ: vi hoặc en \(mặc định: vi\)/)
  expect(other.stdout).toContain('Usage: papi scores [options]')
  expect(other.stdout).toMatch(/--year <year> +year \(default: the latest one\)/)
})
