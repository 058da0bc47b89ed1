const passed = new Map<string, Map<string, number>>()

/** Counts cases that passed, by kind and by what they are about; called after the expectations. */
export function tally(kind: string, subject: string, cases = 1): void {
  const subjects = passed.get(kind) ?? new Map<string, number>()
  passed.set(kind, subjects.set(subject, (subjects.get(subject) ?? 0) + cases))
}

/** What cases of a kind were about. */
export function subjectsOf(kind: string): string[] {
  return [...(passed.get(kind)?.keys() ?? [])]
}

/** How many cases of a kind were about a subject. */
export function casesOf(kind: string, subject: string): number {
  return passed.get(kind)?.get(subject) ?? 0
}

/** How many cases passed of the kinds that are asked for. */
export function casesPassed(isAskedFor: (kind: string) => boolean): number {
  const subjects = [...passed].flatMap(([kind, subjects]) => (isAskedFor(kind) ? [...subjects.values()] : []))
  return subjects.reduce((sum, cases) => sum + cases, 0)
}
