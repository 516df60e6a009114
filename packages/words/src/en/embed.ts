import type { EmbedWords } from '../messages/embed.ts'

export const embed: EmbedWords = {
  menu: 'Save, copy',
  action: {
    'save-png': 'Save PNG (for Word)',
    'copy-png': 'Copy picture',
    'save-svg': 'Save SVG',
    'copy-svg': 'Copy SVG',
    'save-csv': 'Save CSV',
    table: 'Data table',
  },
  copied: 'Copied.',
  saved: file => `Saved: ${file}`,
  notDrawn: sentence => `Not drawn: ${sentence.replace(/([^.?])$/, '$1.')}`,
  failure: (_code, message) => message,
}
