import type { EmbedWords } from '../messages/embed.ts'

export const embed: EmbedWords = {
  chart: 'chart',
  keys: 'Arrow keys read it part by part, Escape leaves',
  menu: 'Save',
  action: {
    'save-png': 'Picture for Word (PNG, A4)',
    'save-svg': 'SVG picture',
    'save-csv': 'Figures as CSV',
    'save-xlsx': 'Figures for Excel',
    'copy-png': 'Copy picture',
    'copy-title': 'Copy the title sentence',
    'copy-citation': 'Copy the citation',
    'copy-code': 'Copy embed code',
    table: 'Show the figures',
  },
  copied: 'Copied.',
  saved: file => `Saved: ${file}`,
  retry: 'Try again',
  newer: last => `There are scores up to ${last}.`,
  notDrawn: sentence => `Not drawn: ${sentence.replace(/([^.?])$/, '$1.')}`,
  failure: (code, message) =>
    ({
      'other-version': `${message}; other figures are not drawn in their place`,
      'not-here': `units by number or a part of their name, more than five provinces compared, and the 34 provinces, need ${message} beside this script`,
    })[code] ?? message,
}
