import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder that lasts as long as the tests of the file that asks for it; gives the path of what is in it. */
export function temporaryFolder(prefix: string): (...names: string[]) => string {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), prefix))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  return (...names) => join(folder, ...names)
}
