// ablation: what does each layer cost, one event per chunk and 16 KiB
import { chunksOf } from '/work/main/bench/streams/rounds.ts'
import { createSource } from '/work/main/src/streams/source.ts'
import { EventStream } from '/work/main/src/streams/eventStream.ts'
import { chatEvents } from '/work/main/src/streams/chatEvents.ts'
import { createParser } from 'eventsource-parser'
import { readOnce } from '/work/main/bench/streams/rounds.ts'
const bodyOf = (chunks: Uint8Array[]) => { let at = 0; return new ReadableStream<Uint8Array>({ pull(c) { const k = chunks[at++]; k ? c.enqueue(k) : c.close() } }, { highWaterMark: 0 }) }
const raw = () => ({ read: (e: any) => e.data === '[DONE]' ? null : JSON.parse(e.data), complete: () => true })
const run: Record<string, (c: Uint8Array[]) => Promise<number>> = {
  plain: (c) => readOnce('plain', c),
  full: (c) => readOnce('unchecked', c),
  source: async (c) => { let n = 0; for await (const x of new EventStream<any>(createSource<any>(bodyOf(c), chatEvents({})))) n += x.choices[0].delta.content.length; return n },
  sourceIdle: async (c) => { let n = 0; for await (const x of new EventStream<any>(createSource<any>(bodyOf(c), chatEvents({}), {idleTimeout: 600000}))) n += x.choices[0].delta.content.length; return n },
  sourceRaw: async (c) => { let n = 0; for await (const x of new EventStream<any>(createSource<any>(bodyOf(c), raw()))) n += x.choices[0].delta.content.length; return n },
  sourceRawNext: async (c) => { let n = 0; const s = createSource<any>(bodyOf(c), raw()); for (;;) { const { value: x, done } = await s.next(); if (done) break; n += x.choices[0].delta.content.length } return n },
}
const keys = (process.argv[2] ?? 'full,source,sourceIdle,sourceRaw,sourceRawNext').split(',')
import { fitsCreateChatCompletionStreamResponse as fits } from '/work/main/src/schemas/fits/CreateChatCompletionStreamResponse.ts'
const consume = async (src: any) => { let n = 0; for await (const x of new EventStream<any>(src)) n += x.choices[0].delta.content.length; return n }
run.response = (c) => consume(createSource<any>(new Response(bodyOf(c)).body, chatEvents({}), {idleTimeout: 600000}))
run.fits = (c) => consume(createSource<any>(bodyOf(c), chatEvents({}), {idleTimeout: 600000, inspect(e) { if (!fits(e)) throw 1 }}))
run.seen = (c) => { let seen: any; return consume(createSource<any>(bodyOf(c), chatEvents({}), {idleTimeout: 600000, inspect(e) { const data = e.data ?? e; if (!seen || data.usage) seen = data }})) }
run.checked = (c) => readOnce('checked', c)
for (const size of [16384, 0]) {
  const c = chunksOf(size); const ratios: any = {}
  for (let i = -10; i < 100; i++) { 
    const s0 = performance.now(); await run.plain!(c); const p = performance.now() - s0
    for (const k of keys) { const s = performance.now(); await run[k]!(c); if (i >= 0) (ratios[k] ??= []).push((performance.now() - s) / p) } }
  console.log(size, keys.map((k) => `${k} ${(1 / ratios[k].sort((a: number, b: number) => a - b)[ratios[k].length >> 1]).toFixed(3)}`).join('  '))
}
