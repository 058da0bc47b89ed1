import type { Document } from './document.ts'
import { type Limits, type Place, placesOf } from './placesOf.ts'

/** What differs between two documents. */
export interface Changes {
  operations: { came: string[]; went: string[]; moved: string[] }
  components: { came: string[]; went: string[] }
  /** Fields, parameters and the like of what both documents have. */
  fields: { came: string[]; went: string[]; renamed: string[]; narrowed: string[] }
}

/** What came, went or was narrowed, so that something valid before might be refused, from one document to the next. */
export function changesBetween(before: Document, after: Document): Changes {
  const operations = compared(operationsOf(before), operationsOf(after))
  const components = compared(before.components.schemas, after.components.schemas)
  return {
    operations: { ...operations, moved: movesOf(operationsOf(before), operationsOf(after)) },
    components,
    fields: fieldChanges(placesOf(before), placesOf(after), [
      ...[operations.came, operations.went, components.came, components.went].flat(),
    ]),
  }
}

/** Changes of places, but for those of owners that came or went as a whole. */
function fieldChanges(before: Map<string, Place>, after: Map<string, Place>, owners: string[]): Changes['fields'] {
  const told = new Set(owners)
  const renamed = [...before].filter(
    ([address, { names }]) => names.join() !== (after.get(address)?.names ?? names).join(),
  )
  const isNews = (address: string): boolean =>
    !told.has(ownerOf(address)) && !renamed.some(([outer]) => address !== outer && address.startsWith(outer))
  return {
    came: [...after].flatMap(([address, { required }]) =>
      before.has(address) || !isNews(address) ? [] : [required ? `${address}, required` : address],
    ),
    went: [...before.keys()].filter((address) => !after.has(address) && isNews(address)),
    renamed: renamed.map(
      ([address, { names }]) => `${address}: ${listed(names)} is ${listed(after.get(address)?.names ?? [])} now`,
    ),
    narrowed: [...before].flatMap(([address, place]) => {
      const causes = narrowings(place, after.get(address))
      return causes.length ? [`${address}: ${causes.join('; ')}`] : []
    }),
  }
}

/** The changes as lines to read; none where nothing changed. */
export function changeLines({ operations, components, fields }: Changes): string[] {
  const lists: [string, string[]][] = [
    ['operations that came', operations.came],
    ['operations that went', operations.went],
    ['operations that moved', operations.moved],
    ['components that came', components.came],
    ['components that went', components.went],
    ['fields that came', fields.came],
    ['fields that went', fields.went],
    ['fields that name other components', fields.renamed],
    ['fields that were narrowed', fields.narrowed],
  ]
  return lists.flatMap(([title, list]) =>
    list.length ? [`${list.length} ${title}:`, ...list.map((line) => `  ${line}`)] : [],
  )
}

/** Method and path of each operation, by its id. */
function operationsOf({ paths }: Document): Record<string, string> {
  const entries = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${path}`] as const),
  )
  return Object.fromEntries(entries)
}

function movesOf(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.entries(before).flatMap(([id, place]) =>
    after[id] && after[id] !== place ? [`${id}: ${place} is ${after[id]} now`] : [],
  )
}

function compared(before: Record<string, unknown>, after: Record<string, unknown>): { came: string[]; went: string[] } {
  return {
    came: Object.keys(after).filter((name) => !Object.hasOwn(before, name)),
    went: Object.keys(before).filter((name) => !Object.hasOwn(after, name)),
  }
}

/** The operation or component that an address begins with. */
function ownerOf(address: string): string {
  return address.split(/[.[{| ]/)[0] ?? ''
}

function listed(names: string[]): string {
  return names.join(', ') || 'what stands there'
}

function narrowings(before: Place, after: Place | undefined): string[] {
  if (!after) return []
  const kinds = before.kinds.filter((kind) => !after.kinds.some((other) => includes(other, kind)))
  const values = goneValues(before.values, after.values)
  return [
    ...(after.required && !before.required ? ['required now'] : []),
    ...(before.nullable && !after.nullable ? ['null no more'] : []),
    ...(kinds.length ? [`${kinds.join(', ')} no more, ${after.kinds.join(', ')} now`] : []),
    ...(values.length ? [`${values.join(', ')} no more`] : []),
    ...tighter(before.limits, after.limits),
  ]
}

function includes(kind: string, other: string): boolean {
  return kind === other || kind === 'anything' || (kind === 'number' && other === 'integer')
}

function goneValues(before: string[] | undefined, after: string[] | undefined): string[] {
  if (!after) return []
  return before ? before.filter((value) => !after.includes(value)) : ['other values']
}

function tighter(before: Limits, after: Limits): string[] {
  const keys = ['minimum', 'minLength', 'minItems', 'maximum', 'maxLength', 'maxItems'] as const
  return keys.flatMap((key) => {
    const limit = after[key]
    const isTighter = key.startsWith('min')
      ? (limit ?? Number.NEGATIVE_INFINITY) > (before[key] ?? Number.NEGATIVE_INFINITY)
      : (limit ?? Number.POSITIVE_INFINITY) < (before[key] ?? Number.POSITIVE_INFINITY)
    return isTighter ? [`\`${key}\` ${limit} now`] : []
  })
}
