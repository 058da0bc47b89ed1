import { chunksOf, cutsOf, measure, type Reader, readOnce, type Speeds } from './rounds.ts'

// Prints, as JSON, the speeds for each way to cut the stream.
const speeds: Record<string, Speeds> = {}
for (const [name, size] of Object.entries(cutsOf)) {
  const chunks = chunksOf(size)
  const time = async (reader: Reader): Promise<number> => {
    const started = performance.now()
    await readOnce(reader, chunks)
    return performance.now() - started
  }
  speeds[name] = await measure(time, size === 7 ? 15 : 60)
}
console.log(JSON.stringify(speeds))
