import { counted } from '../counted.ts'
import type { FrameWords } from '../messages/frame.ts'
import { nameOf } from '../name-of.ts'

export const frame: FrameWords = {
  questions: {
    overview: 'Where do we stand?',
    trends: 'Since when?',
    compare: 'Compared with whom?',
    map: 'In which region?',
    priorities: 'What first?',
    plans: 'What was promised?',
    scenario: 'How much is needed?',
    data: 'Whose figures?',
  },
  actionList: 'Actions',
  views: 'Questions',
  unknownView: text => `There is no page “${text}”; showing the first one.`,
  head: {
    title: province => `PAPI ${nameOf(province, 'en')}`,
    description: province =>
      `PAPI scores of ${nameOf(province, 'en')} since 2011: where it stands, which changes are clear, what is weak and which tasks answer it`,
  },

  lookFor: 'Type a province',
  noProvince: text => `No province fits “${text}”. Try another name or fewer letters.`,
  provinces: n => counted(n, 'province', 'provinces'),

  comparable: 'Comparable',
  notComparable: 'Not comparable',
  publishedYears: 'Published',
  unpublishedYears: 'No scores published of the province',
  comparesIn: ({ comparable, of }) => `${comparable} of ${of} areas compare`,
  doesNotCompare: ({ published }) => (published ? 'nothing compares' : 'not published'),
  toPair: ({ from, to }) => `Show ${from} → ${to}`,

  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },

  takeChart: 'Save or embed this chart',
  table: 'Figures of the chart',

  share: 'Share',
  localOnly: 'This address opens on this machine only. To hand the page on, save it as a file.',
  savePage: 'Save the page as an HTML file',
  savePageHint: 'One file that opens without a connection and holds no scripts.',
  saveFailed: 'That failed; please try again',
  savedPage: 'Saved from papi-lens, with the figures of that time.',
}
