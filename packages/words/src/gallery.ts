import { gallery as en } from './en/gallery.ts'
import type { Lang } from './lang.ts'
import type { GalleryWords } from './messages/gallery.ts'
import { gallery as vi } from './vi/gallery.ts'

const GALLERY: Readonly<Record<Lang, GalleryWords>> = { vi, en }

/**
 * What only the gallery page says around its charts, in a language.
 *
 * @example
 * galleryWordsIn('en').save // => 'Download'
 */
export function galleryWordsIn(lang: Lang): GalleryWords {
  return GALLERY[lang]
}
