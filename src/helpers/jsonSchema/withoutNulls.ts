import { isObject } from '../../core/isObject.ts'
import { alternatives } from './alternatives.ts'
import { canBe } from './canBe.ts'
import { isLeftOutByNull, strictField } from './fieldOf.ts'
import type { Schema } from './schema.ts'

/** A value without the nulls that say in strict mode that a field was left out. */
export function withoutNulls(root: Schema, value: unknown, schemas: readonly Schema[] = [root]): unknown {
  const members = alternatives(schemas, root)
  if (Array.isArray(value)) {
    const items = alternatives(
      members.flatMap(({ items }) => (items ? [items] : [])),
      root,
    )
    return value.map((item) => withoutNulls(root, item, items))
  }
  if (!isObject(value)) return value
  const objects = members.filter(({ properties }) => properties)
  const fitting = objects.length > 1 ? objects.filter((object) => fits(object, value, root)) : objects
  const fields = Object.entries(value).filter(
    ([name, field]) => field !== null || !fitting.some((object) => isLeftOutByNull(object, name, root)),
  )
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      withoutNulls(
        root,
        field,
        fitting.flatMap((object) => strictField(object, name, root)),
      ),
    ]),
  )
}

/** Whether a value has the fields of an object in strict mode: all of them and no others, each as it has to be. */
function fits(object: Schema, value: object, root: Schema): boolean {
  const fields = Object.entries(value)
  return (
    fields.length === Object.keys(object.properties ?? {}).length &&
    fields.every(([name, field]) => strictField(object, name, root).some((schema) => canBe(schema, field)))
  )
}
