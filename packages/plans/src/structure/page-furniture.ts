import { plainWords } from '../reading/plain-words.ts'

/** Longer paragraphs are text. */
const LONGEST = 160
/** What the pages of an office's website print above an article, in plain words. */
const FURNITURE =
  /^(?:skip |dang (?:nhap|ky|xuat)\b|trang chu\b|gioi thieu\b|lien he\b|tim kiem\b|menu\b|english\b|tieng viet\b|co chu\b|do tuong phan\b|tang tuong phan\b|luot (?:xem|doc)\b|so (?:lan|luot) (?:xem|doc)\b|ngay dang\b|dang (?:luc|ngay)\b|cap nhat\b|ban in\b|in (?:trang|bai)\b|chia se\b|facebook\b|zalo\b|rss\b|so do (?:cong|trang)\b|chao mung\b|cong thong tin dien tu\b|trang thong tin dien tu\b|hom nay\b|thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?: ngay)? \d|thu (?:hai|ba|tu|nam|sau|bay|[2-7])$|chu nhat(?: ngay)? \d|\d{1,2} \d{1,2} 20\d\d\b|ngay \d{1,2} \d{1,2} 20\d\d(?: \d{1,2} \d{1,2})?$|\d{1,2} \d{2} \d{1,2} \d{1,2} 20\d\d\b|thong tin (?:chi dao|tuyen truyen)|tin tuc\b|a a(?: a)?\b|nguon \S+$|tac gia\b)/
/** Signs between the entries of a menu or of the path to a page. */
const MENU = /(?:\s[|>»›]\s.{0,60}){2}|\s[>»›]\s/u

/** What pages print in or below a text, and nobody writes as one: counters of readers, buttons. */
const BUTTON =
  /^(?:luot (?:xem|doc)|so (?:lan|luot) (?:xem|doc)|chia se|in (?:trang|bai)(?: viet)?|ban in|co chu|facebook|zalo)(?: [\da]{1,9}){0,3}$/

/** Whether a paragraph is a counter or a button of a web page: "Lượt xem: 1.234", "In bài viết". */
export function isPageButton(text: string): boolean {
  return text.length <= 60 && BUTTON.test(plainWords(text))
}

/** Whether a paragraph is what a web page prints around its text: menus, dates of the page, "Skip to main content". */
export function isPageFurniture(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = plainWords(text)
  return words.length < 3 || FURNITURE.test(words) || MENU.test(text)
}
