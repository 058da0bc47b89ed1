import { chunksOf, readOnce } from '/work/main/bench/streams/rounds.ts'
const out: string[] = []
for (const size of [16384, 0, 7]) {
  const c = chunksOf(size); const ratios: number[] = [], p: number[] = [], o: number[] = []
  for (let i = -10; i < (size === 7 ? 15 : 120); i++) {
    const t: any = {}
    for (const r of (i % 2 ? ['plain', 'checked'] : ['checked', 'plain']) as any) { const s = performance.now(); await readOnce(r, c); t[r] = performance.now() - s }
    if (i >= 0) { ratios.push(t.plain / t.checked); p.push(t.plain); o.push(t.checked) }
  }
  const m = (l: number[]) => l.sort((a, b) => a - b)[l.length >> 1]!
  out.push(`${size}: pairs ${m(ratios).toFixed(3)} medians ${(m(p) / m(o)).toFixed(3)} (${m(p).toFixed(1)} / ${m(o).toFixed(1)}) min ${(p[0]! / o[0]!).toFixed(3)}`)
}
console.log(out.join('\n'))
