import { readdirSync, readFileSync } from 'node:fs'
import type { Bilingual, Plan } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans, HAS_SHARED, ROOT, SHARED } from './bundled.ts'

const { framework } = bundledDataset().panel
const plans = bundledPlans(bundledDataset())
const agencies: Record<string, string> = JSON.parse(readFileSync(`${ROOT}data/agencies.json`, 'utf8'))

const planOf = (id: string): Plan => {
  const plan = plans.find(found => found.id === id)
  if (!plan) throw new Error(`no plan ${id}`)
  return plan
}
const itemsOf = (plan: Plan) => [
  ...plan.tasks,
  ...plan.measures.flatMap(measure => [measure, ...(measure.items ?? [])]),
]
const every = plans.flatMap(plan => itemsOf(plan).map(item => ({ plan: plan.id, ...item })))
const words = (text: string) => text.trim().split(/\s+/)
const where = (item: { plan: string; ref: string }) => `${item.plan} ${item.ref}`

describe('bundled plans', () => {
  it('are five, and all read', () => {
    const facts = plans.map(({ id, number, date, year, issuer }) => [
      id,
      number,
      date,
      year,
      issuer.level,
      issuer.province,
    ])
    expect(facts).toEqual([
      ['pac-nga-2022', '15/QĐ-UBND', '2022-02-14', 2022, 'commune', '14'],
      ['son-la-2024', '961/QĐ-UBND', '2024-05-26', 2024, 'province', '14'],
      ['song-ma-2022', null, '2022-02', 2022, 'district', '14'],
      ['thanh-liem-2021', null, '2021-06', 2021, 'district', '35'],
      ['van-ban-2022', null, null, 2022, 'district', '10'],
    ])
  })

  it('have tasks by dimension as their appendices do', () => {
    const counts = (id: string) =>
      framework.dimensions.map(
        dimension => planOf(id).tasks.filter(task => task.dimension === dimension.id).length,
      )
    expect(counts('pac-nga-2022')).toEqual([6, 8, 2, 5, 9, 7, 1, 2])
    expect(counts('van-ban-2022')).toEqual([3, 6, 4, 6, 3, 8, 3, 5])
    expect(plans.map(({ id, tasks }) => [id, tasks.length])).toEqual([
      ['pac-nga-2022', 40],
      ['son-la-2024', 0],
      ['song-ma-2022', 0],
      ['thanh-liem-2021', 0],
      ['van-ban-2022', 38],
    ])
  })

  it('number the tasks of Pắc Ngà 1 to 40', () => {
    expect(planOf('pac-nga-2022').tasks.map(({ ref }) => ref)).toEqual(
      Array.from({ length: 40 }, (_, index) => `${index + 1}`),
    )
  })

  it('have no ref twice in a plan', () => {
    const twice = plans.flatMap(plan => {
      const refs = itemsOf(plan).map(({ ref }) => ref)
      return refs.filter((ref, index) => refs.indexOf(ref) !== index).map(ref => `${plan.id} ${ref}`)
    })
    expect(twice).toEqual([])
  })

  it('have titles of at most 12 words in Vietnamese and 14 in English', () => {
    const long = every.filter(({ title }) => words(title.vi).length > 12 || words(title.en).length > 14)
    expect(long.map(where)).toEqual([])
    expect(every.length).toBeGreaterThan(250)
  })

  it('have no title that is the same in both languages', () => {
    expect(every.filter(({ title }) => title.vi === title.en).map(where)).toEqual([])
  })

  it('have items that serve their own dimension most; one in accountability spreads the information law', () => {
    const strayed = every.filter(
      ({ dimension, serves }) => serves.main !== '*' && framework.unit(serves.main).dimension !== dimension,
    )
    expect(strayed.map(item => [where(item), item.serves.main])).toEqual([
      ['son-la-2024 3.a', 'information-access'],
    ])
  })

  it('serve only sub-dimensions, and none twice', () => {
    const wrong = every.filter(({ serves }) => {
      const named = [serves.main, ...serves.also].filter(id => id !== '*')
      return (
        new Set(named).size !== named.length || named.some(id => framework.unit(id).level !== 'subdimension')
      )
    })
    expect(wrong.map(where)).toEqual([])
  })

  it('have an English name for every agency', () => {
    const named = new Set(
      plans.flatMap(({ tasks }) => tasks.flatMap(({ lead, partners }) => [...lead, ...partners])),
    )
    expect([...named].filter(agency => !agencies[agency])).toEqual([])
    expect(named.size).toBeGreaterThan(40)
  })

  it('use every agency that has an English name', () => {
    const named = new Set(
      plans.flatMap(({ tasks }) => tasks.flatMap(({ lead, partners }) => [...lead, ...partners])),
    )
    expect(Object.keys(agencies).filter(agency => !named.has(agency))).toEqual([])
  })

  it('have a lead agency and a deadline for every task', () => {
    const tasks = plans.flatMap(plan => plan.tasks.map(task => ({ plan: plan.id, ...task })))
    expect(tasks.filter(({ lead }) => lead.length === 0).map(where)).toEqual([])
    expect(tasks.filter(({ deadlines }) => deadlines.length === 0).map(where)).toEqual([])
  })

  it('have no period that ends before it starts, and mark every year that does not fit the plan', () => {
    const faulty = plans.flatMap(plan =>
      plan.tasks.flatMap(task =>
        task.deadlines
          .filter(deadline => {
            if (!('start' in deadline) && !('date' in deadline)) return false
            const [start, end] =
              'date' in deadline ? [deadline.date, deadline.date] : [deadline.start, deadline.end]
            return end < start || (end.slice(0, 4) !== `${plan.year}` && deadline.asPrinted !== true)
          })
          .map(() => `${plan.id} ${task.ref}`),
      ),
    )
    expect(faulty).toEqual([])
  })
})

describe('the source documents', () => {
  const linesOf = (file: string) => readFileSync(`${SHARED}plans/${file}`, 'utf8').split(/\r?\n/)

  it.skipIf(!HAS_SHARED)('have a line with text where each item is said to start', () => {
    const missing = plans.flatMap(plan => {
      const lines = linesOf(plan.source.file)
      return itemsOf(plan)
        .filter(({ line }) => !lines[line - 1]?.trim())
        .map(({ ref, line }) => `${plan.id} ${ref}: line ${line}`)
    })
    expect(missing).toEqual([])
  })

  it.skipIf(!HAS_SHARED)('number the tasks of Pắc Ngà at the start of their lines', () => {
    const { tasks, source } = planOf('pac-nga-2022')
    const lines = linesOf(source.file)
    expect(tasks.map(({ line }) => /^\s*(\d+)\b/.exec(lines[line - 1] ?? '')?.[1])).toEqual(
      tasks.map(({ ref }) => ref),
    )
  })

  it.skipIf(!HAS_SHARED)('tell the tasks of Pắc Ngà apart as the gold labels do', () => {
    const [, ...gold] = readFileSync(`${SHARED}gold/pac-nga-2022-tasks.csv`, 'utf8').trim().split(/\r?\n/)
    const labels = planOf('pac-nga-2022').tasks.map(({ ref, dimension, serves }) => ({
      ref,
      dimension,
      main: serves.main,
      also: [...serves.also].sort(),
    }))
    expect(labels).toEqual(
      gold.map(row => {
        const [ref, dimension, main, also = ''] = row.split(',')
        return { ref, dimension, main, also: also.split(';').filter(Boolean).sort() }
      }),
    )
  })

  it.skipIf(!HAS_SHARED)(
    'share no eight consecutive words with a title, for titles are our own words',
    () => {
      const plain = (text: string) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      const runs = (text: string) => {
        const all = plain(text)
        return all
          .slice(0, Math.max(0, all.length - 7))
          .map((_, index) => all.slice(index, index + 8).join(' '))
      }
      const sources = readdirSync(`${SHARED}plans`)
      const known = new Set(sources.flatMap(file => runs(readFileSync(`${SHARED}plans/${file}`, 'utf8'))))
      expect(sources).toHaveLength(5)
      expect(known.size).toBeGreaterThan(10_000)
      const texts = (title: Bilingual) => [title.vi, title.en]
      const carried = every.flatMap(item =>
        texts(item.title).flatMap(text =>
          runs(text)
            .filter(run => known.has(run))
            .map(run => `${where(item)}: ${run}`),
        ),
      )
      expect(carried).toEqual([])
    },
  )
})
