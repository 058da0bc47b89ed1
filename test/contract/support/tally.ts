const counts = new Map<string, number>()

/** Counts cases that were tried. */
export function tally(kind: string, cases = 1): void {
  counts.set(kind, (counts.get(kind) ?? 0) + cases)
}

/** Cases tried so far: of one kind, or of all. */
export function tallied(kind?: string): number {
  return kind ? (counts.get(kind) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0)
}
