import { chunksOf, cutsOf, type Reader, readOnce } from './rounds.ts'

/** Interleaves rounds of each reader and prints the medians, in milliseconds. */
const readers: Reader[] = ['plain', 'checked', 'unchecked']
const medians: Record<string, Record<string, number>> = {}
for (const [name, size] of Object.entries(cutsOf)) {
  const chunks = chunksOf(size)
  const times = new Map(readers.map((reader) => [reader, [] as number[]]))
  for (let round = -5; round < 25; round++) {
    for (const reader of round % 2 ? readers : [...readers].reverse()) {
      const started = performance.now()
      await readOnce(reader, chunks)
      if (round >= 0) times.get(reader)?.push(performance.now() - started)
    }
  }
  medians[name] = Object.fromEntries(
    [...times].map(([reader, list]) => [reader, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]),
  )
}
console.log(JSON.stringify(medians))
