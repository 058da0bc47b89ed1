import { describe, expect, test } from 'vitest'
import { chartOf } from '../../bench/report/chart.ts'
import { format } from '../../bench/report/numbers.ts'
import { pageOf } from '../../bench/report/page.ts'
import { tableOf } from '../../bench/report/table.ts'
import { reach, type Table } from '../../bench/results.ts'

const columns = { plain: 'plain loop', bonsai: 'bonsai-openai', openai: 'openai' }
const cost: Table = {
  id: 'cost',
  title: 'Until it starts',
  unit: 'ms',
  kind: 'cost',
  base: 'plain',
  columns,
  rows: [
    { name: 'node', samples: { plain: [1, 1], bonsai: [2, 4], openai: [10, 20] } },
    { name: 'bun', samples: { plain: [1, 1], bonsai: [4, 4], openai: [2, null] } },
    { name: 'deno', samples: { plain: [1, 1], bonsai: [4, 4] } },
  ],
}
const speed: Table = {
  ...cost,
  id: 'speed',
  unit: 'calls/s',
  kind: 'speed',
  rows: [{ name: 'node', amount: 100, samples: { plain: [10, 10], bonsai: [20, 20], openai: [5, 5] } }],
}

describe('a table', () => {
  test('shows medians and ratios, names the best, a peer in bold, and leaves empty what is not offered', () => {
    expect(tableOf(cost).split('\n').slice(4)).toEqual([
      '| node | 1 | 3 (3.00) | 15 (15.00) | bonsai-openai |',
      '| bun | 1 | 4 (4.00) | 2 (2.00) | **openai** |',
      '| deno | 1 | 4 (4.00) |  | bonsai-openai |',
    ])
  })

  test('shows speeds as what is done in a second', () => {
    expect(tableOf(speed)).toContain('| node | 10,000 | 5,000 (0.50) | 20,000 (2.00) | **openai** |')
  })
})

test('a page lists reaches and the rows in which a peer is ahead', () => {
  const reaches = [reach('Starts', 3, 'at most', 2), reach('Speeds', 0.9, 'at least', 0.9)]
  const section = { id: 'start', title: 'Start', about: 'How.', tables: [cost], reaches, failures: ['xsai: it broke'] }
  const page = pageOf({ date: '2026-01-02', machine: 'linux', versions: { openai: '1.2.3' }, sections: [section] })
  expect(page).toContain('| Starts | 3 | at most 2 | **missed** |')
  expect(page).toContain('| Speeds | 0.9 | at least 0.9 | met |')
  expect(page).toContain('In 1 of 3 rows:\n\n- Start, until it starts, bun: openai')
  expect(page).toContain('- Not measured: xsai: it broke')
  expect(page).toContain('openai 1.2.3')
  expect(page).toContain('![Until it starts](bench/cost.svg)')
})

test('a chart has a dot for each number and for each name, the better the further to its side', () => {
  const chart = chartOf(cost)
  const dots = [...chart.matchAll(/<circle cx="(\d+)"[^>]*><title>([^:]*): ([\d.]+) ms/g)]
  expect(dots).toHaveLength(8)
  const x = new Map(dots.map(([, place, name]) => [name, Number(place)]))
  expect(x.get('bonsai-openai, node')).toBeLessThan(x.get('openai, node') ?? 0)
  expect(x.get('plain loop, bun')).toBeLessThan(x.get('openai, bun') ?? 0)
  expect(chart.match(/<circle /g)).toHaveLength(8 + 3)
})

test('numbers have three digits, or thousands', () => {
  expect([0.012345, 1.5, 99.96, 1234.5].map(format)).toEqual(['0.0123', '1.5', '100', '1,235'])
})
