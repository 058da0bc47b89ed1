import { type GenericSchema, safeParse } from 'valibot'
import type { Case, Path } from './cases.ts'

/** What is wrong with a schema's verdict on a case; undefined when it is right. */
export function misjudged(schema: GenericSchema, { what, value, refusedAt }: Case): string | undefined {
  const issues = safeParse(schema, value).issues ?? []
  const paths = [...new Set(issues.map(({ path = [] }) => show(path.map(({ key }) => key as string | number))))]
  const expected = refusedAt ? [show(refusedAt)] : []
  if (paths.join() === expected.join()) return undefined
  return `${what}${refusedAt ? ` at ${show(refusedAt)}` : ''}: ${paths.length ? `refused at ${paths.join(' and ')}` : 'accepted'}`
}

function show(path: Path): string {
  return `/${path.join('/')}`
}
