import type { Table } from '../results.ts'
import { bestOf, format, ratioOf, shown } from './numbers.ts'

/** A table as Markdown; where peers take part, the last column names the best, in bold when it is not this package. */
export function tableOf(table: Table): string {
  const columns = Object.keys(table.columns)
  const compares = columns.includes('openai')
  const unit = table.unit && `, ${table.unit}`
  const head = ['', ...columns.map((column) => table.columns[column]), ...(compares ? ['best'] : [])]
  const lines = table.rows.map((row) => {
    const cells = columns.map((column) => {
      const value = shown(table, row, column)
      const times = ratioOf(table, row, column)
      if (Number.isNaN(value)) return ''
      return times === undefined ? format(value) : `${format(value)} (${times.toFixed(2)})`
    })
    const best = bestOf(table, row)
    const name = best === 'bonsai' ? table.columns[best] : `**${table.columns[best ?? '']}**`
    return [row.name, ...cells, ...(compares ? [name] : [])]
  })
  const alignment = ['---', ...columns.map(() => '---:'), ...(compares ? ['---'] : [])]
  return [
    `### ${table.title}${unit}`,
    '',
    ...[head, alignment, ...lines].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}
