import { chunksOf, measure, type Reader, readOnce, type Speeds, streamCases } from './rounds.ts'

// Prints, as JSON, the speeds for each stream.
const speeds: Record<string, Speeds> = {}
for (const [name, stream] of Object.entries(streamCases)) {
  const chunks = chunksOf(stream)
  const time = async (reader: Reader): Promise<number> => {
    const started = performance.now()
    await readOnce(reader, chunks, stream.kind)
    return performance.now() - started
  }
  speeds[name] = await measure(time, stream.size === 7 ? 15 : 60)
}
console.log(JSON.stringify(speeds))
