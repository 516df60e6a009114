import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'

export const trendsView: TrendsViewWords = {
  title: province => `${nameOf(province, 'en')}: what rose, what fell, since when`,
  lede: ({ up, down, of }) => {
    if (up + down === 0) return `None of ${of} scores has a clear trend over its latest comparable years.`
    return `Over their latest comparable years, ${up} scores trend upwards and ${down} downwards; the other ${of - up - down} show no clear trend or have too few years.`
  },
  small: 'Dimensions and sub-dimensions',
  order: 'The clearest trend comes first. Choose one to see it large.',
  way: segment => {
    if (segment === null) return 'no scores'
    const years = `${segment.years[0]}–${segment.years.at(-1)}`
    if (segment.direction !== 'unclear')
      return `${segment.direction === 'up' ? 'rose' : 'fell'} over ${years}`
    return segment.reason === 'too-few-years' ? `${years}: too few years` : `${years}: no clear trend`
  },
}
