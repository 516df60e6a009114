import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Usual names and places of Chromium and the browsers made from it. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

// A second flag takes the place of Playwright's own, so those of its list that pictures and requests depend on stand here too.
// The last three are the browser's own pages under the address bar, drawn anew for each context: a third of a test's work.
const WITHOUT = [
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

const FLAGS = [
  `--disable-features=${WITHOUT.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How many times slower than this machine pages are to work: what holds with 8 waits for no time. */
const SLOWER = Number(process.env.PAPI_TEST_SLOW ?? 1)

let running: Promise<Browser> | undefined

/**
 * The browser of the tests: started once in each process, whose files come one after another. Each context is a profile of its
 * own; `close` ends those that a file has left, and the browser ends with the process.
 */
export function launch(): Promise<Browser> {
  running ??= startChromium().then(browser => {
    browser.close = async () => {
      await Promise.all(browser.contexts().map(context => context.close()))
    }
    return browser
  })
  return running
}

/**
 * Starts a headless Chromium with a fresh profile. Its pages have no service worker, so that tests see each request as the
 * network gets it; those that are about the worker ask for a context with `serviceWorkers: 'allow'`.
 */
export async function startChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async options => {
    const context = await newContext(options)
    context.setDefaultTimeout(90_000)
    if (SLOWER > 1) slowDown(context, SLOWER)
    if (options?.serviceWorkers !== 'allow') await context.addInitScript(withoutWorkers)
    return context
  }
  return browser
}

/** Has every page of a context work as on a machine so many times slower. */
function slowDown(context: BrowserContext, times: number): void {
  const slow = async (page: Page) => {
    const tools = await context.newCDPSession(page)
    const throttle = () => tools.send('Emulation.setCPUThrottlingRate', { rate: times })
    // A page of another site may get another process.
    page.on('framenavigated', frame => void (frame === page.mainFrame() && throttle().catch(() => {})))
    await throttle()
  }
  context.on('page', page => void slow(page).catch(() => {}))
}

/** Runs in the page: as a browser that offers no service workers. */
function withoutWorkers() {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
}

/**
 * Path of a Chromium: the environment variable CHROMIUM, the usual names and places, else, as root on Debian, one
 * installed with apt-get.
 *
 * @throws if there is none, saying what to install
 */
export function findChromium(): string {
  const found = [process.env.CHROMIUM ?? '', ...NAMES.map(onPath), ...PLACES].find(
    path => path && isExecutable(path),
  )
  if (found) return found
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    process.stderr.write('papi-lens: installing chromium for the browser tests\n')
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = onPath('chromium')
    if (installed) return installed
  }
  throw new Error('no Chromium found; install chromium or Google Chrome, or set CHROMIUM to the path of one')
}

function onPath(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(isExecutable) ?? ''
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
