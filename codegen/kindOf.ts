import type { Schema } from './document.ts'
import type { Model } from './model.ts'
import { leavesOf } from './partObjects.ts'

/** The JSON type of a schema that is no union, of a list with that of its first items: `string`, `object[]`; a file is a `file`. */
export function kindOf(schema: Schema, model: Pick<Model, 'resolve'>): string {
  const { type, format, items = {} } = model.resolve(schema)
  if (type === 'array') {
    const [first = items] = leavesOf(items, model)
    return `${kindOf(first, model)}[]`
  }
  if (format === 'binary') return 'file'
  return type === 'integer' ? 'number' : (type ?? 'object')
}
