// Every figure of the Sơn La document as the command gives it: papi change --province son-la --from 2022 --to 2023 --json.
import { describe, expect, it } from 'vitest'
import { papi } from '../apps/cli/test/fake-environment.ts'
import { SON_LA_DISAGREEMENTS, type SonLaClaim, sonLaClaims } from './son-la-claims.ts'

interface Row {
  readonly level: string
  readonly id: string
  readonly dimension: string | null
  readonly from: number
  readonly to: number
  readonly delta: number
  readonly direction: string
  readonly groupFrom: string
  readonly groupTo: string
}

const { stdout } = await papi(['change', '--province', 'son-la', '--from', '2022', '--to', '2023', '--json'])
const { rows } = JSON.parse(stdout) as { rows: readonly Row[] }

function given({ kind, id, of }: SonLaClaim): unknown {
  const row = rows.find(candidate => candidate.id === id)
  const below = rows.filter(({ level, dimension }) => level === 'subdimension' && dimension === id)
  const answers = {
    score: of === 2022 ? row?.from : row?.to,
    group: of === 2022 ? row?.groupFrom : row?.groupTo,
    delta: row?.delta,
    direction: row?.direction,
    count: below.filter(({ direction }) => direction === of).length,
  }
  return answers[kind]
}

describe('papi change for Sơn La 2022→2023', () => {
  it.each(sonLaClaims().map(claim => ({ claim, name: `${claim.kind} of ${claim.id} ${claim.of ?? ''}` })))(
    'gives the $name that the document states, or the published one where they disagree',
    ({ claim }) => {
      const disputed = SON_LA_DISAGREEMENTS.find(
        ({ kind, id, of }) => kind === claim.kind && id === claim.id && of === claim.of,
      )
      expect(given(claim)).toBe(disputed ? disputed.published : claim.stated)
    },
  )
})
