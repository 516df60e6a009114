import { findProvince, isScore, type Peer, type Province, peersOf } from '@papi-lens/core'
import { formatPercent, formatScore, formatShareDelta, nameOf, scoreText, sentenceOf } from '@papi-lens/words'
import type { AppState } from '../../app-state.ts'
import { Explain } from '../../explain.tsx'
import { Link } from '../../link.tsx'
import { type CompareFields, MOST_BESIDE } from './compare-view.ts'

/** Provinces that stood where this one stands, and rose; with what that does not say. */
export function PeerList({ state }: { state: AppState<CompareFields> }) {
  const { province, to, unit } = state.view.value
  const words = state.words.value
  const { panel } = state.dataset
  const score = panel.score(province.code, to, unit)
  if (!isScore(score)) return null
  const found = peersOf(state.dataset, province.code, unit, to)
  const { peers, stood, chance } = found
  const known = peers.filter(({ kept }) => kept !== null)
  const caveat = peers.flatMap(({ caveats }) => caveats)[0]
  const at = ({ rescaled }: Peer, points: number, share: number) =>
    rescaled ? formatPercent(share, words) : formatScore(points, words)
  const { heads, later } = words.peers
  const finding = words.peers.finding({
    province: nameOf(province, words),
    unit: nameOf(panel.framework.unit(unit), words),
    year: to,
    score: scoreText(score, words),
    risen: peers.length,
    stood,
  })
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">{words.compareView.peers}</h2>
      <p class="lede">
        {sentenceOf(finding, words)} {caveat && <Explain term={caveat} words={words} />}
      </p>
      {peers.length > 0 && (
        <>
          <p class="hint">
            {known.length > 0 &&
              `${words.peers.kept(known.filter(({ kept }) => kept).length, known.length)} `}
            {chance !== null && `${words.peers.chance(chance)} `}
            {words.peers.cause}
            {peers.some(({ rescaled }) => rescaled) && ` ${words.peers.rescaled}`}
          </p>
          <p class="hint to-press">{words.compareView.toBeside}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{heads.province}</th>
                <th scope="col">{heads.year}</th>
                <th scope="col">{heads.start}</th>
                <th scope="col">{to}</th>
                <th scope="col">{heads.gain}</th>
                <th scope="col">{heads.later(to + 1)}</th>
              </tr>
            </thead>
            <tbody>
              {peers.map(peer => (
                <tr key={peer.province}>
                  <th scope="row">
                    <BesideLink state={state} peer={findProvince(panel.provinces, peer.province)} />
                  </th>
                  <td>{peer.years[0]}</td>
                  <td>{at(peer, peer.from, peer.fromShare)}</td>
                  <td>{at(peer, peer.to, peer.toShare)}</td>
                  <td>{formatShareDelta(peer.gain, words)}</td>
                  <td>{later(peer.kept)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** Puts a peer beside the province, before whom was chosen. */
function BesideLink({ state, peer }: { state: AppState<CompareFields>; peer: Province }) {
  const view = state.view.value
  const others = view.beside.filter(other => other !== peer)
  const next = { ...view, beside: [peer, ...others].slice(0, MOST_BESIDE) }
  return (
    <Link
      href={state.hrefOf(next)}
      aria-current={view.beside.includes(peer) ? 'true' : undefined}
      act={() => {
        state.show(next)
        document.getElementById('beside')?.scrollIntoView({ block: 'start' })
      }}
    >
      {nameOf(peer, state.words.value)}
    </Link>
  )
}
