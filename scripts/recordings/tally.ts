/** Counts by name. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(name: string, by = 1): void {
    this.#counts.set(name, this.get(name) + by)
  }

  get(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  /** Names and counts, the largest first. */
  entries(): [name: string, count: number][] {
    return [...this.#counts].sort(([, a], [, b]) => b - a)
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }
}

/** A share in percent. */
export function percent(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(2)} %` : '-'
}

/** Lays rows out in columns, the first to the left and the others to the right. */
export function columns(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => `${row[column] ?? ''}`.length)))
  return rows
    .map((row) =>
      row.map((cell, i) => (i ? `${cell}`.padStart(widths[i] ?? 0) : `${cell}`.padEnd(widths[i] ?? 0))).join('  '),
    )
    .join('\n')
}
