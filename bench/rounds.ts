import { type Sdk, sdks, titles } from './sdks.ts'

/** One number per round, `null` where a column sat a round out. Less is always better. */
export type Samples = Partial<Record<string, (number | null)[]>>

/** How long to go on. */
export interface Rounds {
  /** Rounds that count, for the plain loop and for this package. */
  rounds: number
  /** Peers take part in every so manieth of them. */
  peersEvery: number
  /** Milliseconds that each is run before those, so that all are compiled alike; none for what starts afresh each time. */
  warmUp: number
}

/** What was measured, and which peers could not go on, in words. */
export interface Measured {
  samples: Samples
  failures: string[]
}

/**
 * Measures SDKs in turn, round by round, so that whatever else the machine does falls on all of them; each second
 * round goes the other way about. A peer that fails is left out of the rest, and told of.
 */
export async function interleave(
  measure: (sdk: Sdk) => Promise<number>,
  { rounds, peersEvery, warmUp }: Rounds,
  offered: readonly Sdk[] = sdks,
): Promise<Measured> {
  const samples: Samples = Object.fromEntries(offered.map((sdk) => [sdk, []]))
  const failures: string[] = []
  const running = new Set(offered)
  const attempt = async (sdk: Sdk, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (isOurs(sdk)) throw error
      running.delete(sdk)
      failures.push(`${titles[sdk]}: ${error instanceof Error ? error.message : error}`)
    }
  }
  for (const sdk of offered) await attempt(sdk, () => runFor(warmUp, () => measure(sdk)))
  for (let round = 0; round < rounds; round++) {
    const inTurn = [...running].filter((sdk) => isOurs(sdk) || round % peersEvery === 0)
    const costs = new Map<Sdk, number>()
    for (const sdk of round % 2 ? inTurn.reverse() : inTurn)
      await attempt(sdk, async () => void costs.set(sdk, await measure(sdk)))
    for (const sdk of offered) samples[sdk]?.push(costs.get(sdk) ?? null)
  }
  return { samples, failures }
}

async function runFor(ms: number, work: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + ms
  while (performance.now() < end) await work()
}

/** The middle one of some numbers; NaN when there are none. */
export function median(values: readonly (number | null)[]): number {
  return quantile(values, 0.5)
}

/** The number that a share of some numbers lies below. */
export function quantile(values: readonly (number | null)[], share: number): number {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const [low = Number.NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}

/** How many times the cost of `base` a column costs: the median of the ratios within each round. */
export function ratio(samples: Samples, column: string, base = 'plain'): number {
  const bases = samples[base] ?? []
  return median(
    (samples[column] ?? []).map((cost, round) => {
      const other = bases[round]
      return cost === null || !other ? null : cost / other
    }),
  )
}

function isOurs(sdk: Sdk): boolean {
  return sdk === 'plain' || sdk === 'bonsai'
}
