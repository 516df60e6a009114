import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { ROOT } from '../bundled.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly description: string
  readonly private?: boolean
  readonly engines?: { readonly node?: string }
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * Packs every package as it would be published and installs the files with plain npm into an empty project, once for all
 * tests of the file that asks for it. Libraries of others come from the registry.
 */
export function installedProject() {
  let project = ''
  const inProject = (...path: string[]) => join(project, ...path)
  const installed = (name: string, ...path: string[]) => inProject('node_modules/@papi-lens', name, ...path)
  const manifestOf = (name: string): Manifest =>
    JSON.parse(readFileSync(installed(name, 'package.json'), 'utf8'))

  /** Runs a program in the project to its end; gives what it printed. */
  function run(program: string, args: readonly string[], { timeout = 60_000, cwd = project } = {}): string {
    const { status, stdout, stderr, error, signal } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      timeout,
      shell: process.platform === 'win32',
    })
    if (status !== 0)
      throw new Error(`${program} ${args.join(' ')}: ${error ?? signal ?? status}\n${stdout}${stderr}`)
    return stdout
  }

  const npmInstall = (...what: string[]) =>
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...what], { timeout: 240_000 })

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'papi-installed-'))
    const packed = inProject('packed')
    const { packageManager }: { packageManager: string } = JSON.parse(
      readFileSync(`${ROOT}package.json`, 'utf8'),
    )
    const pack = ['--recursive', '--filter', '!papi-lens', 'pack', '--pack-destination', packed]
    run('npx', ['--yes', packageManager, '--loglevel=warn', ...pack], { cwd: ROOT })
    writeFileSync(inProject('package.json'), '{ "private": true, "type": "module" }\n')
    npmInstall('@types/node@20', ...readdirSync(packed).map(file => join(packed, file)))
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  /** Checks sources strictly, libraries included; compiles them if there is a folder for it. */
  function compile(files: readonly string[], options: Readonly<Record<string, unknown>>): void {
    const compilerOptions = {
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      noEmit: !options.outDir,
      ...options,
    }
    writeFileSync(inProject('tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json'])
  }

  const blocks = (name: string, language: string) =>
    [...readFileSync(installed(name, 'README.md'), 'utf8').matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(
      ([, found, text = '']) => (found === language ? [text] : []),
    )

  return { inProject, installed, manifestOf, run, npmInstall, compile, blocks }
}
