import type { Facts } from './published-facts.ts'
import type { Template } from './vietnamese.ts'

const two = (score: number) => score.toFixed(2)
const unitOf = ({ id, unit }: Facts) => (id === 'total' ? 'the overall PAPI index' : unit.en)

/** As in Vietnamese: each is true. */
export const ENGLISH: readonly Template[] = [
  f =>
    `In ${f.year}, ${f.province.en} scored ${two(f.score)} points on ${unitOf(f)}, ranking ${f.rank} of ${f.of} provinces.`,
  f =>
    f.change &&
    `${f.province.en}'s score on ${unitOf(f)} ${f.change.delta > 0 ? 'rose' : 'fell'} from ${two(f.change.from)} in ${f.year - 1} to ${two(f.change.to)} in ${f.year}, ${f.change.delta > 0 ? 'a gain' : 'a loss'} of ${two(Math.abs(f.change.delta))} points.`,
  f =>
    `According to PAPI ${f.year}, ${f.province.en} is in the ${f.group} group for ${unitOf(f)} (${two(f.score)}), while ${f.other.province.en} is in the ${f.other.group} group (${two(f.other.score)}).`,
  f =>
    `${f.province.en} (${two(f.score)}) and ${f.other.province.en} (${two(f.other.score)}) were compared on ${unitOf(f)} in ${f.year}.`,
  f =>
    `With a ${f.year} score of ${two(f.score)} in ${unitOf(f)}, ${f.province.en} belongs to the ${f.group} group; the national median was ${two(f.national.median)}.`,
]
