import { type Dataset, findProvince, isScore, type Peer, type Peers, type Province } from '@papi-lens/core'
import { formatPercent, formatScore, formatShareDelta, nameOf } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import { resampledLines } from '../told/resampled.ts'
import { tableText, wrapText } from '../told/table.ts'
import { sourceLine } from '../told/wording.ts'

/** Peers for people: how many rose, whether it lasted, what chance gives, and who they are. */
export function peersText(call: Invocation, dataset: Dataset, province: Province, found: Peers): string {
  const { style, width, words } = call
  const { panel } = dataset
  const { peers, stood, chance, unit, year } = found
  const score = panel.score(province.code, year, unit)
  const finding = words.peers.finding({
    province: nameOf(province, words),
    unit: nameOf(panel.framework.unit(unit), words),
    year,
    score: isScore(score) ? formatScore(score, words) : words.names.missing[score.missing],
    risen: peers.length,
    stood,
  })
  const known = peers.filter(({ kept }) => kept !== null)
  const still = known.filter(({ kept }) => kept).length
  const sure = [
    ...(known.length > 0 ? [words.peers.kept(still, known.length)] : []),
    ...(chance === null ? [] : [words.peers.chance(chance)]),
  ]
  const earliest = Math.min(year, ...peers.map(({ years }) => years[0]))
  const notes = [
    ...(peers.some(({ rescaled }) => rescaled) ? [words.peers.rescaled] : []),
    ...resampledLines(dataset, earliest, year, words),
  ]
  const lines = [
    style.bold(wrapText(finding, width)),
    ...(peers.length > 0
      ? [
          ...(sure.length > 0 ? [wrapText(sure.join(' '), width)] : []),
          wrapText(words.peers.cause, width),
          '',
          peerTable(call, dataset, found),
          ...notes.map(note => wrapText(note, width)),
          ...(notes.length > 0 ? [''] : []),
        ]
      : ['']),
    style.dim(sourceLine([earliest === year ? year : `${earliest}–${year}`], words)),
  ]
  return `${lines.join('\n')}\n`
}

function peerTable({ width, words }: Invocation, { panel }: Dataset, { year, peers }: Peers): string {
  const { heads, later } = words.peers
  // Points of two scales do not stand side by side.
  const at = ({ rescaled }: Peer, score: number, share: number) =>
    rescaled ? formatPercent(share, words) : formatScore(score, words)
  const rows = peers.map(peer => [
    nameOf(findProvince(panel.provinces, peer.province), words),
    `${peer.years[0]}`,
    at(peer, peer.from, peer.fromShare),
    at(peer, peer.to, peer.toShare),
    formatShareDelta(peer.gain, words),
    later(peer.kept),
  ])
  return tableText(
    [
      { head: heads.province, wraps: true },
      { head: heads.year, align: 'right' },
      { head: heads.start, align: 'right' },
      { head: `${year}`, align: 'right' },
      { head: heads.gain, align: 'right' },
      { head: heads.later(year + 1) },
    ],
    rows,
    width,
  )
}
