import { useEffect, useState } from 'preact/hooks'

/**
 * How many rows of a long list are drawn by now: few at once, and the rest a slice at a time, between which the page answers.
 * All are in the page in the end, for whoever searches, prints or listens; on paper at once.
 *
 * @param slice how many are drawn in one go
 * @param least so many are wanted now, as one of them is shown
 * @param list begins anew when it is another one
 */
export function useGrowing(total: number, slice: number, least: number, list: unknown): number {
  const [{ of, reached }, grow] = useState({ of: list, reached: slice })
  const drawn = Math.min(total, Math.max(of === list ? reached : slice, least))
  useEffect(() => {
    if (drawn >= total) return
    const next = setTimeout(() => grow({ of: list, reached: drawn + slice }))
    const all = () => grow({ of: list, reached: total })
    addEventListener('beforeprint', all)
    return () => {
      clearTimeout(next)
      removeEventListener('beforeprint', all)
    }
  }, [drawn, total, list])
  return drawn
}
