import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PlansState } from './plans-state.ts'

interface Reading {
  readonly file: string
  readonly pages: { readonly pages: number; readonly of: number } | null
  readonly stop: AbortController
}

const TYPES = '.txt,.docx,.pdf'

/** Opens a document of the reader's own, chosen or dropped anywhere on the page; it is read in a worker. */
export function OpenDocument({ state }: { state: PlansState }) {
  const words = state.words.value
  const { plansView } = words
  const [reading, setReading] = useState<Reading | null>(null)
  const [fault, setFault] = useState('')
  const [isOver, setOver] = useState(false)
  const id = useId()
  const running = useRef<AbortController | null>(null)

  const read = async (file: File) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setFault('')
    setReading({ file: file.name, pages: null, stop })
    const part = await state.bring(import('../../documents/read-in-worker.ts'))
    const { packed } = state.data
    const province = state.view.value.province.code
    const outcome = part
      ? await part.readInWorker(file, { packed, province }, stop.signal, pages => {
          if (running.current === stop) setReading({ file: file.name, pages, stop })
        })
      : ({ kind: 'failed' } as const)
    if (running.current !== stop) return
    running.current = null
    setReading(null)
    if (outcome.kind === 'read') {
      const plan = state.keep(outcome.opened)
      state.show({ ...state.view.value, ...UNFILTERED, plan })
    } else if (outcome.kind !== 'cancelled') {
      const { problem, notice } = { problem: words.documents.problem, notice: plansView.stopped }
      setFault(plansView.failed(file.name, outcome.kind === 'problem' ? problem(outcome.problem) : notice))
    }
  }

  useDroppedFile(read, setOver)
  useEffect(() => () => running.current?.abort(), [])
  return (
    <div class={isOver ? 'open-document to-press over' : 'open-document to-press'}>
      <input
        id={id}
        type="file"
        accept={TYPES}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) read(file)
        }}
      />
      <label for={id} class="button">
        {plansView.open}
      </label>
      <p class="hint">{plansView.openHint}</p>
      {reading && (
        <p role="status">
          {plansView.reading(reading.file, reading.pages)}{' '}
          <button type="button" class="button" onClick={() => reading.stop.abort()}>
            {plansView.cancel}
          </button>
        </p>
      )}
      {fault && <p role="alert">{fault}</p>}
    </div>
  )
}

const UNFILTERED = { item: null, level: null, dimension: null, agency: null, due: null, search: '' } as const

/** Takes a file that is dropped anywhere on the page, and says when one is held over it. */
function useDroppedFile(read: (file: File) => void, setOver: (over: boolean) => void): void {
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) latest.current(file)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [setOver])
}
