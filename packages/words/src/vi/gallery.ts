import type { GalleryWords } from '../messages/gallery.ts'

export const gallery: GalleryWords = {
  title: 'Bộ sưu tập biểu đồ',
  lede: 'Mọi biểu đồ, vẽ từ chính các hàm mà kiểm tra dùng. Chọn ngôn ngữ, nền và bề rộng để xem cách vẽ thay đổi.',
  language: 'Ngôn ngữ',
  theme: 'Nền',
  width: 'Bề rộng',
  kinds: 'Loại biểu đồ',
  copy: 'Chép SVG',
  save: 'Tải về',
  figures: 'Số liệu trong hình',
  vega: 'Bản Vega-Lite',
  themes: { light: 'sáng', dark: 'tối', print: 'in' },
}
