#!/usr/bin/env node
// Sets up, builds, starts and tests the project on a machine that has only Node and npm. It runs before anything is
// installed, so it is plain JavaScript and uses nothing but Node. Each step is skipped while its inputs are unchanged.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pnpmVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('@')[1]
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', 'test', 'e2e', 'docs'])

const [command = 'setup', ...args] = process.argv.slice(2)
requireNode(20, 19)

switch (command) {
  case 'setup':
    install()
    build()
    break
  case 'start':
    install()
    build()
    run('node', ['apps/cli/bin/papi.mjs', 'dashboard', ...args])
    break
  case 'dev':
    install()
    bin('vite', args, join(root, 'apps/dashboard'))
    break
  case 'gallery':
    install()
    run('node', [
      ...['--conditions=papi-lens:source', '--import', 'tsx'],
      ...['scripts/serve-gallery.ts', ...args],
    ])
    break
  case 'test':
    install()
    build()
    check()
    break
  case 'pack':
    install()
    clean()
    build()
    pack(args[0] ?? join(root, '.cache/packages'))
    break
  default:
    fail(`unknown step "${command}"; use setup, start, dev, gallery, test or pack`)
}

function install() {
  const files = walk(root).filter(file =>
    /(^|\/)(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/.test(file),
  )
  once('install', files, existsSync(join(root, 'node_modules/.bin')), () => {
    say('installing packages')
    // Warnings about the engines of packages are nothing that whoever installs can act on.
    pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'])
  })
}

function build() {
  const files = walk(root).filter(file => /^(packages|apps|data)\/|^tsconfig/.test(file))
  const built =
    existsSync(join(root, 'apps/dashboard/dist/index.html')) &&
    existsSync(join(root, 'packages/embed/dist/papi-chart.js')) &&
    existsSync(join(root, 'apps/cli/dist/bundle/papi.js'))
  once('build', files, built, () => {
    say('building')
    bin('tsc', ['--build'])
    // The site takes the scripts of the embedded charts along, so they come first.
    for (const mode of ['production', 'en', 'all']) {
      bin('vite', ['build', '--logLevel', 'warn', '--mode', mode], join(root, 'packages/embed'))
    }
    for (const app of ['cli', 'dashboard']) {
      bin('vite', ['build', '--logLevel', 'warn'], join(root, 'apps', app))
    }
  })
}

function check() {
  say('types')
  bin('tsc', ['--build'])
  say('lint and format')
  bin('biome', ['ci', '.'])
  say('tests')
  bin('vitest', ['run', ...args])
}

/** Forgets what was built: a module that is no more must not be packed. */
function clean() {
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, group))) {
      for (const built of ['dist', 'tsconfig.tsbuildinfo']) {
        rmSync(join(root, group, name, built), { recursive: true, force: true })
      }
    }
  }
}

/** Writes every package as npm installs it into a folder, one .tgz each. */
function pack(folder) {
  rmSync(folder, { recursive: true, force: true })
  pnpm([
    '--recursive',
    '--filter',
    '!papi-lens',
    '--loglevel=warn',
    'pack',
    '--pack-destination',
    resolve(folder),
  ])
}

/** Runs a step unless it already ran for exactly these files. */
function once(step, files, done, action) {
  const stamp = join(root, '.cache', `${step}.stamp`)
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)))
  const now = hash.digest('hex')
  if (done && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  action()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    // What a build leaves behind is no input of the next one.
    if (SKIPPED.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [relative(root, path).replaceAll('\\', '/')]
  })
}

function bin(name, args, cwd = root) {
  run(join(cwd, 'node_modules/.bin', name), args, cwd)
}

function pnpm(args) {
  run('npx', ['--yes', `pnpm@${pnpmVersion}`, ...args])
}

function run(program, args, cwd = root) {
  // Windows finds npx and the programs of node_modules only through its shell.
  const { status, error } = spawnSync(program, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) fail(`cannot run ${program}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function requireNode(major, minor) {
  const [have, haveMinor] = process.versions.node.split('.').map(Number)
  if (have < major || (have === major && haveMinor < minor)) {
    fail(`Node ${process.versions.node} is too old; install Node ${major}.${minor} or later`)
  }
}

function say(text) {
  process.stderr.write(`papi-lens: ${text}\n`)
}

function fail(text) {
  process.stderr.write(`papi-lens: ${text}\n`)
  process.exit(1)
}
