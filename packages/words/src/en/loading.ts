import type { LoadingWords } from '../messages/loading.ts'

export const loading: LoadingWords = {
  data: 'Loading PAPI data…',
  progress: percent => `Loading PAPI data… ${percent}%`,
  slow: 'The connection is slow; the page is still loading.',
  failed: {
    script: 'The page could not be loaded: it may just have been updated, or the connection was interrupted.',
    browser:
      'This browser cannot open the page. Please use a recent version of Chrome, Edge, Firefox or Safari.',
    unreachable: 'The data could not be loaded: the server cannot be reached.',
    status: status => `The data could not be loaded: the server answered with code ${status}.`,
    stalled: seconds => `The data could not be loaded: nothing arrived for ${seconds} seconds.`,
    damaged: 'The data that arrived are incomplete or wrong.',
    part: 'What you chose could not be loaded: the page may just have been updated, or the connection was interrupted.',
  },
  retry: 'Try again',
  reload: 'Reload the page',
  withoutScripts: 'See the scores of the provinces (no JavaScript needed)',
  plain: {
    title: year => `PAPI scores of the provinces, ${year}`,
    back: 'Open the full page (needs JavaScript)',
  },
  chart: { title: 'PAPI chart', open: 'See this province in papi-lens' },
}
