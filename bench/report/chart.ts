import type { Table } from '../results.ts'
import { format, shown } from './numbers.ts'

const labelWidth = 150
const width = 620
const line = 22
const top = 44

/** One line per row, one dot per column, on a logarithmic scale; follows the reader's light or dark setting. */
export function chartOf(table: Table): string {
  const columns = Object.keys(table.columns)
  const dots = table.rows.flatMap((row, at) =>
    columns.map((column) => ({ at, row, column, value: shown(table, row, column) })),
  )
  const values = dots.map(({ value }) => value).filter((value) => value > 0)
  const scale = scaleOf(Math.min(...values), Math.max(...values))
  const height = top + table.rows.length * line + 26
  const y = (at: number): number => top + at * line + line / 2
  const body = [
    ...legend(table.columns),
    ...scale.ticks.map((tick) => {
      const x = scale.x(tick)
      return `<path d="M${x} ${top}V${height - 22}" class="grid"/><text x="${x}" y="${height - 8}" text-anchor="middle">${format(tick)}</text>`
    }),
    ...table.rows.map(
      ({ name }, at) => `<text x="${labelWidth - 12}" y="${y(at) + 4}" text-anchor="end">${name}</text>`,
    ),
    ...dots
      .filter(({ value }) => value > 0)
      .map(({ at, row, column, value }) => {
        const label = `${table.columns[column]}, ${row.name}: ${format(value)} ${table.unit}`
        return `<circle cx="${scale.x(value)}" cy="${y(at)}" r="5" class="${column}"><title>${label}</title></circle>`
      }),
  ]
  const better = table.kind === 'speed' ? 'more is better' : 'less is better'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 ${height}" font-family="system-ui, sans-serif" font-size="11" role="img" aria-labelledby="title">
  <title id="title">${table.title}${table.unit && `, ${table.unit}`}</title>
  <style>${style}</style>
  <text x="${labelWidth}" y="14" font-weight="bold">${table.title}${table.unit && `, ${table.unit}`}, logarithmic; ${better}</text>
  ${body.join('\n  ')}
</svg>
`
}

/** Distinct also where colours are not seen: ours is the only filled dot with a ring, the base is hollow. */
const style = `
    text { fill: #24292f } .grid { stroke: #8c959f; stroke-opacity: .35 } circle { fill-opacity: .85 }
    .plain, .deep { fill: none; stroke: #6e7781; stroke-width: 2 } .bonsai, .barrel { fill: #2f7d4f; stroke: #2f7d4f; stroke-opacity: .35; stroke-width: 5 }
    .openai { fill: #cf6a1b } .ai { fill: #8250df } .tanstack { fill: #9a6700 } .xsai { fill: #0969da } .heyApi { fill: #bf3989 }
    @media (prefers-color-scheme: dark) { text { fill: #d0d7de } .bonsai, .barrel { fill: #57ab78; stroke: #57ab78 } .openai { fill: #f0883e } .ai { fill: #bc8cff } .tanstack { fill: #d4a72c } .xsai { fill: #58a6ff } .heyApi { fill: #f778ba } }
  `

/** A dot and a name for each column, side by side; a letter is taken to be at most 6 wide. */
function legend(columns: Table['columns']): string[] {
  let x = labelWidth
  return Object.entries(columns).map(([column, title]) => {
    const entry = `<circle cx="${x + 5}" cy="30" r="5" class="${column}"/><text x="${x + 15}" y="34">${title}</text>`
    x += 32 + title.length * 6
    return entry
  })
}

/** Powers of ten, and two and five times them, that hold all values between them. */
function scaleOf(low: number, high: number): { ticks: number[]; x(value: number): number } {
  const steps = Array.from({ length: 27 }, (_, at) => at - 9).flatMap((power) =>
    [1, 2, 5].map((digit) => digit * 10 ** power),
  )
  const first = steps.findLastIndex((step) => step <= low)
  const last = steps.findIndex((step) => step >= high)
  const inside = steps.slice(first, Math.max(last, first + 1) + 1)
  const ticks =
    inside.length > 10
      ? inside.filter((step) => /^[1]/.test(step.toPrecision(1)) || step === inside[0] || step === inside.at(-1))
      : inside
  const [from = 1, to = 10] = [inside[0], inside.at(-1)]
  const x = (value: number): number => Math.round(labelWidth + (Math.log(value / from) / Math.log(to / from)) * width)
  return { ticks, x }
}
