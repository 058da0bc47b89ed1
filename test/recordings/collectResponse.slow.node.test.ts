import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Recording, setAside } from '../../scripts/recordings/recording.ts'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { accumulate } from '../../src/streams/protocols/responses/accumulate.ts'
import { complete } from '../../src/streams/protocols/responses/complete.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'

const file = join(import.meta.dirname, '../../../shared/recordings/today.jsonl')

/** Hosts whose last event holds a response without its items. */
const WITHOUT_ITEMS = ['chatgpt.com']

/** What the events before the last one add up to, and the output of the last one; undefined where the stream was cut short. */
async function outputsOf({ responseBody = '' }: Recording): Promise<{ grown: unknown; last: unknown } | undefined> {
  const accumulator = accumulate()
  const progress = complete()
  const stream = readEventStream<ResponseStreamEvent>(new Response(responseBody), { events: 'responses' })
  try {
    for await (const event of stream) {
      if (progress.add(event)) return { grown: accumulator.value.output, last: Object(event).response.output }
      accumulator.add(event)
    }
  } catch {
    // A stream that ends by an error, or too early, has no last response.
  }
  return undefined
}

/** Leaves out what is enciphered anew each time that the API sends it. */
function comparable(output: unknown): unknown {
  return JSON.parse(JSON.stringify(output, (name, value) => (name === 'encrypted_content' ? undefined : value)))
}

test('recorded streams of responses add up to the response of their last event', { timeout: 60_000 }, async () => {
  if (!existsSync(file)) return console.log('recorded streams of responses: skipped: folder absent')
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const recordings = lines.map((line): Recording => JSON.parse(line))
  let count = 0
  for (const recording of recordings) {
    if (!recording.stream || !/^(create|get)Response$/.test(recording.operationId) || setAside(recording)) continue
    const outputs = await outputsOf(recording)
    if (!outputs) continue
    const { grown, last } = outputs
    if (WITHOUT_ITEMS.includes(recording.host)) expect(last, recording.id).toEqual([])
    else expect(comparable(grown), recording.id).toEqual(comparable(last))
    count++
  }
  console.log(`recorded streams of responses: ${count} add up`)
  expect(count).toBeGreaterThan(150)
})
