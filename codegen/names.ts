import { isDeepStrictEqual } from 'node:util'
import { runInNewContext } from 'node:vm'
import type { Document, Schema } from './document.ts'
import { refName, refTo } from './schemas.ts'

/** Names in code that differ from the document's, by the document's name; `x-names` of spec/overlay.yaml. */
export interface Names {
  operations: Record<string, string>
  components: Record<string, string>
}

/** An operationId as a function's name: `create-realtime-call` is `createRealtimeCall`. */
export function camelCase(operationId: string): string {
  const joined = operationId.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

/** The start of an operation's types: `createRun` has `CreateRunParams`. */
export function pascalCase(operationId: string): string {
  const name = camelCase(operationId)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** An entry for a name that the document no longer has is an error, so that none outlives its cause. */
export function checkTable(table: Record<string, string>, known: string[], kind: string): void {
  for (const name of Object.keys(table)) {
    if (!known.includes(name))
      throw new Error(`The table of names renames the ${kind} \`${name}\`, which the document does not have: drop it.`)
  }
}

/** A document in the inner form under the names that code gives it, in every reference too. Two components may get one name where they are equal. */
export function withCodeNames(document: Document, names: Names): Document {
  const { paths, components } = document
  const codeName = (name: string): string => names.components[name] ?? name
  const schemas: Record<string, Schema> = {}
  for (const [name, schema] of Object.entries(components.schemas)) {
    const named = withCodeRefs(schema, codeName)
    const other = schemas[codeName(name)]
    if (other && !isDeepStrictEqual(facts(other), facts(named)))
      throw new Error(`Two components would be called ${codeName(name)} and differ: give ${name} another name.`)
    schemas[codeName(name)] ??= named
  }
  const named = withCodeRefs(paths, codeName)
  for (const operation of Object.values(named).flatMap((item) => Object.values(item)))
    operation.operationId = names.operations[operation.operationId] ?? camelCase(operation.operationId)
  return { ...document, paths: named, components: { schemas } }
}

/** A copy of a part of the document, its references by the names in code. */
function withCodeRefs<T>(node: T, codeName: (name: string) => string): T {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    key === '$ref' && typeof value === 'string' ? refTo(codeName(refName(value))).$ref : value,
  )
}

/** A schema without its prose. */
function facts(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  )
}

/** A name that generated code exports, and what has it. */
export interface ExportedName {
  name: string
  of: string
}

/** ECMAScript's own globals, as a new realm has them, and the one of the platform that every file with bytes names. */
const globals = new Set([...(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]), 'Response'])

/** Stops at names that code can't have: no identifiers, globals, and two of one name. */
export function checkExports(exported: ExportedName[], byHand: ReadonlySet<string>): void {
  const owners = new Map<string, string>()
  const problems = exported.flatMap(({ name, of }) => {
    const other = byHand.has(name) ? 'an export that is written by hand' : owners.get(name)
    owners.set(name, of)
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) return [`${of} would be ${name}, which is no identifier`]
    if (globals.has(name)) return [`${of} would be ${name}, which hides the global of that name`]
    return other ? [`${of} would be ${name}, which is ${other} already`] : []
  })
  if (problems.length)
    throw new Error(`Give other names to these in x-names of spec/overlay.yaml:\n${problems.join('\n')}`)
}
