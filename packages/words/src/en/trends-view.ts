import type { TrendsViewWords } from '../messages/trends-view.ts'
import { nameOf } from '../name-of.ts'

export const trendsView: TrendsViewWords = {
  title: province => `${nameOf(province, 'en')}: what rose, what fell, since when`,
  lede: ({ up, down, of }) => {
    if (up + down === 0)
      return `None of ${of} sub-dimensions has a clear trend over its latest comparable years.`
    const told = [up && `${up} trend upwards`, down && `${down} trend downwards`].filter(Boolean)
    return `Of ${of} sub-dimensions, over their latest comparable years, ${told.join(' and ')}; the others show no clear trend or have too few years.`
  },
  dimensions: 'Dimensions',
  subdimensions: 'Sub-dimensions',
  order: 'The clearest trend comes first. Choose one to see it large.',
  ofRegion: region => `Median of ${region}`,
  ofMembers: successor => `Provinces now in ${successor}`,
}
