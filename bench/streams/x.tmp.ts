import { createParser } from 'eventsource-parser'
import { chunksOf } from './rounds.ts'
const bodyOf = (chunks: Uint8Array[]) => { let at = 0; return new ReadableStream<Uint8Array>({ pull(c) { const k = chunks[at++]; k ? c.enqueue(k) : c.close() } }, { highWaterMark: 0 }) }
const use = (x: any) => x.choices[0].delta.content.length
const v: Record<string, (c: Uint8Array[]) => Promise<number>> = {
  async plain(c) { const r = bodyOf(c).getReader(); const d = new TextDecoder(); let n = 0, end = false; const p = createParser({ onEvent({ data }) { if (data === '[DONE]') end = true; else n += use(JSON.parse(data)) } }); while (!end) { const { value, done } = await r.read(); if (done) break; p.feed(d.decode(value, { stream: true })) } return n },
  async queued(c) { const r = bodyOf(c).getReader(); const d = new TextDecoder(); let n = 0, end = false; const q: any[] = []; const p = createParser({ onEvent(e) { q.push(e) } }); while (!end) { const { value, done } = await r.read(); if (done) break; p.feed(d.decode(value, { stream: true })); q.reverse(); for (let e; (e = q.pop());) { if (e.data === '[DONE]') end = true; else n += use(JSON.parse(e.data)) } } return n },
  async queuedData(c) { const r = bodyOf(c).getReader(); const d = new TextDecoder(); let n = 0, end = false; const q: any[] = []; const p = createParser({ onEvent(e) { q.push(e.data) } }); while (!end) { const { value, done } = await r.read(); if (done) break; p.feed(d.decode(value, { stream: true })); for (const e of q) { if (e === '[DONE]') end = true; else n += use(JSON.parse(e)) } q.length = 0 } return n },
  async promised(c) { const r = bodyOf(c).getReader(); const d = new TextDecoder(); let n = 0, end = false; const q: any[] = []; const p = createParser({ onEvent(e) { q.push(e) } }); 
    const poll = (): any => { const e = q.pop(); if (e) return e.data === '[DONE]' ? { done: true, value: undefined } : { done: false, value: JSON.parse(e.data) } }
    const step = (): any => poll() ?? r.read().then(({ value }: any) => { p.feed(d.decode(value, { stream: true })); q.reverse(); return step() })
    for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve(step()) }) } as any) n += use(x); return n },
}
for (const size of [16384, 0]) { const c = chunksOf(size); const t: any = {}
for (let k = 0; k < 80; k++) for (const [n, f] of Object.entries(v)) { const s = performance.now(); await f(c); (t[n] ??= []).push(performance.now() - s) }
const m = (l: number[]) => l.sort((a, b) => a - b)[l.length >> 1]!
console.log(size, Object.entries(t).map(([n, x]: any) => `${n} ${m(x).toFixed(1)} (${(m(t.plain) / m(x)).toFixed(2)})`).join('  ')) }
