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
const only = process.argv[2]?.split(',')
for (const size of [16384, 0]) {
  const c = chunksOf(size); const t: any = {}
  for (let i = -10; i < 120; i++) for (const [k, f] of Object.entries(run)) { if (only && !only.includes(k)) continue; const s = performance.now(); await f(c); if (i >= 0) (t[k] ??= []).push(performance.now() - s) }
  const m = (l: number[]) => l.sort((a, b) => a - b)[l.length >> 3]!
  console.log(size, Object.entries(t).map(([k, l]: any) => `${k} ${m(l).toFixed(1)} (${(m(t.plain) / m(l)).toFixed(2)})`).join('  '))
}
