import { createRandom } from './random.ts'
import { chunked } from './splitEverywhere.ts'

/**
 * Cuts bytes into chunks of random lengths, from single bytes up, the same ones for a seed.
 *
 * @param bytes What the streams bring.
 * @param seed Decides the lengths.
 * @param n How many streams.
 * @returns The streams.
 * @example
 * for (const body of randomSplits(bytes, 1, 100)) expect(await collect(new Response(body))).toEqual(whole)
 */
export function* randomSplits(bytes: Uint8Array, seed: number, n: number): Iterable<ReadableStream<Uint8Array>> {
  const random = createRandom(seed)
  for (let i = 0; i < n; i++) yield chunked(cut(bytes, random))
}

function* cut(bytes: Uint8Array, random: () => number): Iterable<Uint8Array> {
  const longest = Math.max(1, Math.ceil(bytes.length * random() ** 3))
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + Math.floor(longest * random())
    yield bytes.subarray(at, end)
    at = end
  }
}
