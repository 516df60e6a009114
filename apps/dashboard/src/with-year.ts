/** A view of another pair of years; the other year moves along where it must. */
export function withYear<V extends { readonly from: number; readonly to: number }>(
  view: V,
  key: 'from' | 'to',
  year: number,
): V {
  if (key === 'from') return { ...view, from: year, to: Math.max(view.to, year + 1) }
  return { ...view, to: year, from: Math.min(view.from, year - 1) }
}
