import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Tests run on the sources of the workspace packages, not on what was built from them last.
const shared = {
  resolve: { conditions: ['papi-lens:source', 'node'] },
  ssr: { resolve: { conditions: ['papi-lens:source', 'node'] } },
}

export default defineConfig({
  test: {
    // Browser tests wait more than they work: one more worker than there are cores keeps all of them busy.
    maxWorkers: availableParallelism() + 1,
    env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'tests/*.test.ts'],
          // Processes that keep their modules: loading the sources anew for each of 200 files took most of the time. No test
          // changes what another one reads. Not threads: processor time, by which growth is tested, is that of a process.
          pool: 'forks',
          isolate: false,
          // Against hanging only: a busy machine may take its time.
          testTimeout: 300_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve.ts'],
          // As above; a browser too is started once in each process (tests/e2e/browser.ts).
          pool: 'forks',
          isolate: false,
          // Against hanging only, as above; what a page shows after an act is polled for (tests/e2e/page.ts).
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 90_000 } },
        },
      },
    ],
  },
})
