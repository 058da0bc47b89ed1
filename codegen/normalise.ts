import { isDeepStrictEqual } from 'node:util'
import type { Document, Schema } from './document.ts'
import { checkTable, type Names } from './names.ts'
import { allOf } from './normalise/allOf.ts'
import { type Context, type Form, forms } from './normalise/context.ts'
import { carriedOver } from './normalise/keywords.ts'
import { operation } from './normalise/operation.ts'
import { listOfTypes, plain } from './normalise/plain.ts'
import { reference } from './normalise/references.ts'
import type { SourceDocument, SourceSchema } from './normalise/source.ts'
import { hasAlternatives, union } from './normalise/unions.ts'

/** A document in the inner form, and how often each form was met that it does without. */
export interface Normalised {
  document: Document
  seen: ReadonlyMap<Form, number>
}

const prefix = '#/components/schemas/'

/**
 * Turns the facts of a document of OpenAPI 3.0 or 3.1 into the form that overlays and generator read: null is `nullable`, a constant
 * an enum of one value, an `allOf` one object, every answer stands under 200, every name is as in code.
 */
export function normalise(source: SourceDocument, names: Names): Normalised {
  const components = source.components.schemas
  const operations = Object.values(source.paths).flatMap((methods) => Object.values(methods))
  checkTable(names.components, Object.keys(components), 'component')
  checkTable(
    names.operations,
    operations.map(({ operationId }) => operationId),
    'operation',
  )
  const seen = new Map<Form, number>(forms.map((form) => [form, 0]))
  const schemas: Record<string, Schema> = {}
  const counted = new WeakSet<SourceSchema>()

  for (const [name, component] of Object.entries(components)) {
    if (names.components[name]) saw('renamed component')
    define(codeName(name), contextOf(codeName(name)).schema(component))
  }
  const paths = mapValues(source.paths, (methods, path) =>
    mapValues(methods, (one, method) => operation(one, names, contextOf(`${method} ${path}`))),
  )
  return { document: unshared({ paths, components: { schemas: mapValues(schemas, withoutAlias) } }), seen }

  function contextOf(self: string, count: Context['saw'] = saw): Context {
    const context: Context = { self, schema, component, renamed, define, saw: count }
    return context

    /** A part that several components are made of is counted once. */
    function schema(one: SourceSchema): Schema {
      const isCounted = counted.has(one)
      counted.add(one)
      return schemaOf(one, isCounted ? contextOf(self, () => undefined) : context)
    }
  }

  function component(ref: string): SourceSchema {
    return found(components, ref)
  }

  function renamed(ref: string): string {
    return prefix + codeName(ref.replace(prefix, ''))
  }

  function saw(form: Form): void {
    seen.set(form, (seen.get(form) ?? 0) + 1)
  }

  function codeName(name: string): string {
    return names.components[name] ?? name
  }

  /** Two components under one name must be equal. */
  function define(name: string, schema: Schema): Schema {
    if (schemas[name]) saw('equal component')
    if (schemas[name] && !isDeepStrictEqual(schemas[name], schema))
      throw new Error(`Two components would be called ${name} and differ: name one of them in the table of names.`)
    schemas[name] = schema
    return { $ref: prefix + name }
  }

  /** What a component refers to, where it is nothing but a reference. */
  function withoutAlias(schema: Schema): Schema {
    const { $ref, ...beside } = schema
    if (!$ref) return schema
    saw('component that is a reference')
    return { ...withoutAlias(found(schemas, $ref)), ...beside }
  }
}

function schemaOf(source: SourceSchema, context: Context): Schema {
  const schema = carriedOver(source, 'schema', context.self)
  if (schema.$ref || schema.$recursiveRef) return reference(schema, context)
  if (schema.allOf) return allOf(schema, context)
  if (Array.isArray(schema.type)) return listOfTypes(schema, context)
  if ((schema.oneOf || schema.anyOf) && !hasAlternatives(schema)) return union(schema, context)
  return plain(schema, context)
}

/** A copy in which no two places are one object, so that an overlay changes one of them alone. */
function unshared(document: Document): Document {
  return JSON.parse(JSON.stringify(document))
}

function found<T>(components: Record<string, T>, ref: string): T {
  const component = components[ref.replace(prefix, '')]
  if (!component) throw new Error(`The document has no component ${ref}.`)
  return component
}

function mapValues<T, R>(map: Record<string, T>, change: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}
