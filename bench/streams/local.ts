import { chunksOf, cutsOf, medianRatio, type Reader, readOnce } from './rounds.ts'

// Prints, as JSON, how fast ours is beside the plain loop for each way to cut the stream.
const ratios: Record<string, number> = {}
for (const [name, size] of Object.entries(cutsOf)) {
  const chunks = chunksOf(size)
  const time = async (reader: Reader): Promise<number> => {
    const started = performance.now()
    await readOnce(reader, chunks)
    return performance.now() - started
  }
  ratios[name] = await medianRatio(time, size === 7 ? 15 : 60)
}
console.log(JSON.stringify(ratios))
