#!/usr/bin/env node
// The `papi` command. In a fresh checkout it sets the project up first; all that set-up says goes to stderr, because
// stdout belongs to the command alone (a program may be reading JSON from it).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bundle = new URL('../dist/bundle/papi.js', import.meta.url)
const main = new URL('../dist/main.js', import.meta.url)
const setup = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url))

if (!existsSync(main) && existsSync(setup)) {
  const { status } = spawnSync(process.execPath, [setup, 'setup'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}
if (existsSync(main)) {
  await import(timeOf(bundle) >= lastCompiled() ? bundle.href : main.href)
} else {
  process.stderr.write(`papi: not built: no "${fileURLToPath(main)}"; run "npm run setup" in the checkout\n`)
  process.exitCode = 1
}

/** In a checkout: when the packages were compiled last, which may have been after the bundle was made of them. */
function lastCompiled() {
  const packages = new URL('../../../packages/', import.meta.url)
  const folders = existsSync(setup) ? readdirSync(packages).map(name => new URL(`${name}/`, packages)) : []
  const own = new URL('../', import.meta.url)
  return Math.max(0, ...[own, ...folders].map(folder => timeOf(new URL('tsconfig.tsbuildinfo', folder))))
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
