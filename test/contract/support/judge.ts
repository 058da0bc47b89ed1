import { type GenericSchema, safeParse } from 'valibot'
import type { Case } from './cases.ts'
import type { Path } from './unions.ts'

/** What is wrong with a schema's verdict on a case; undefined when it is right. */
export function misjudged(schema: GenericSchema, { label, value, refusedAt }: Case): string | undefined {
  const { issues = [], output } = safeParse(schema, value)
  if (!refusedAt && !issues.length && !isSame(output, value)) return `${label}: changed to ${JSON.stringify(output)}`
  const paths = [...new Set(issues.map(({ path = [] }) => show(path.map(({ key }) => key as string | number))))]
  const expected = refusedAt ? [show(refusedAt)] : []
  if (paths.join() === expected.join()) return undefined
  return `${label}${refusedAt ? ` at ${show(refusedAt)}` : ''}: ${paths.length ? `refused at ${paths.join(' and ')}` : 'accepted'}`
}

/** Whether nothing was filled in, left out or turned into something else. */
function isSame(output: unknown, input: unknown): boolean {
  if (typeof input !== 'object' || input === null || input instanceof Blob) return output === input
  const [before, after] = [Object.entries(input), Object.entries(output ?? {})]
  const values = new Map(after)
  return (
    before.length === after.length && before.every(([key, value]) => values.has(key) && isSame(values.get(key), value))
  )
}

function show(path: Path): string {
  return `/${path.join('/')}`
}
