import { isObject } from '../../core/isObject.ts'
import { type Path, refuse, type Schema } from './schema.ts'

/** The part of a schema that a reference names: all of it, or a definition. */
export function resolve($ref: string, root: Schema, path: Path = []): Schema {
  const [document, ...keys] = decodeURIComponent($ref).split('/')
  const target = keys.reduce<unknown>(
    (part, key) => Object(part)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    root,
  )
  const isDefinition = !keys[0] || keys[0] === '$defs' || keys[0] === 'definitions'
  if (document !== '#' || !isDefinition || !isObject(target))
    refuse(path, `refers to ${$ref}, which is not in its $defs`)
  return target
}

/** What schemas come down to: those without references and unions, one of which a value has to fit. Each is looked at once, since they may go in a circle. */
export function alternatives(schemas: readonly Schema[], root: Schema, met: Set<Schema> = new Set()): Schema[] {
  return schemas.flatMap((schema) => {
    if (met.has(schema)) return []
    met.add(schema)
    const { $ref, anyOf, oneOf = anyOf } = schema
    if ($ref) return alternatives([resolve($ref, root)], root, met)
    return oneOf ? alternatives(oneOf, root, met) : [schema]
  })
}
