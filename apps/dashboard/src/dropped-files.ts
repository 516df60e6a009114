import { useEffect, useRef } from 'preact/hooks'

/** Takes files that are dropped anywhere on the page, and says whether some are held over it. */
export function useDroppedFiles(
  take: (files: readonly File[]) => void,
  setOver: (isOver: boolean) => void,
): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const listening = new AbortController()
    const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(name, act, { signal: listening.signal })
    on('dragover', event => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(true)
    })
    on('dragleave', event => {
      if (event.relatedTarget === null) setOver(false)
    })
    on('drop', event => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    })
    return () => listening.abort()
  }, [setOver])
}
