import { describe, expect, test } from 'vitest'
import { interleave, median, quantile, ratio } from '../../bench/rounds.ts'
import type { Sdk } from '../../bench/sdks.ts'

const among: Sdk[] = ['plain', 'bonsai', 'openai']

describe('interleave', () => {
  test('measures in turn, each second round the other way about, peers in some rounds only', async () => {
    const order: string[] = []
    const measure = async (sdk: Sdk): Promise<number> => order.push(sdk)
    const { samples } = await interleave(measure, { rounds: 3, peersEvery: 2, warmUp: 0 }, among)
    expect(order).toEqual(['plain', 'bonsai', 'openai', 'bonsai', 'plain', 'plain', 'bonsai', 'openai'])
    expect(samples['openai']).toEqual([3, null, 8])
  })

  test('leaves out a peer that fails, and tells of it', async () => {
    let calls = 0
    const measure = async (sdk: Sdk): Promise<number> => {
      if (sdk === 'openai' && ++calls === 2) throw new Error('it broke')
      return 1
    }
    const { samples, failures } = await interleave(measure, { rounds: 4, peersEvery: 1, warmUp: 0 }, among)
    expect(samples['openai']).toEqual([1, null, null, null])
    expect(samples['bonsai']).toEqual([1, 1, 1, 1])
    expect(failures).toEqual(['openai: it broke'])
  })

  test('fails where ours does', async () => {
    const measure = (): Promise<number> => Promise.reject(new Error('it broke'))
    await expect(interleave(measure, { rounds: 1, peersEvery: 1, warmUp: 0 }, among)).rejects.toThrow('it broke')
  })

  test('warms up without counting', async () => {
    let calls = 0
    const measure = async (): Promise<number> => {
      calls++
      await new Promise((resolve) => setTimeout(resolve, 1))
      return 1
    }
    const { samples } = await interleave(measure, { rounds: 2, peersEvery: 1, warmUp: 5 }, among)
    expect(samples['plain']).toEqual([1, 1])
    expect(calls).toBeGreaterThan(3 * 2)
  })
})

test('medians and quantiles pass over rounds sat out', () => {
  expect(median([3, null, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([1, 2, 3, 4, 5], 0.75)).toBe(4)
  expect(median([null])).toBeNaN()
})

test('a ratio is the median of ratios within rounds, not of medians', () => {
  expect(ratio({ plain: [1, 10, 100], bonsai: [2, 10, 300] }, 'bonsai')).toBe(2)
  expect(ratio({ plain: [1, 10, 100], openai: [null, 50, null] }, 'openai')).toBe(5)
})
