import type { Row, Table } from '../results.ts'
import { format, shown } from './numbers.ts'

const labelWidth = 190
const width = 430
const line = 30
const top = 36

/** One row as bars, the shortest first, each with its number: for a reader who looks once. */
export function barsOf(table: Table, row: Row, title: string): string {
  const bars = Object.keys(table.columns)
    .map((column) => ({ column, value: shown(table, row, column) }))
    .filter(({ column, value }) => column !== 'plain' && !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)
  const longest = Math.max(...bars.map(({ value }) => value))
  const body = bars.map(({ column, value }, at) => {
    const y = top + at * line
    const length = Math.max(2, Math.round((value / longest) * width))
    return [
      `<text x="${labelWidth - 10}" y="${y + 15}" text-anchor="end">${table.columns[column]}</text>`,
      `<rect x="${labelWidth}" y="${y}" width="${length}" height="20" rx="3" class="${column}"/>`,
      `<text x="${labelWidth + length + 8}" y="${y + 15}">${format(value / 1_000)} kB</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${top + bars.length * line + 6}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="title">
  <title id="title">${title}</title>
  <style>text { fill: #24292f } rect { fill: #afb8c1 } .bonsai { fill: #2f7d4f } @media (prefers-color-scheme: dark) { text { fill: #d0d7de } rect { fill: #57606a } .bonsai { fill: #57ab78 } }</style>
  <text x="0" y="16" font-weight="bold">${title}</text>
  ${body.join('\n  ')}
</svg>
`
}
