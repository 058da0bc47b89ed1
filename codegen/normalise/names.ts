/** Names in code that differ from the document's, by the document's name. */
export interface Names {
  operations: Record<string, string>
  components: Record<string, string>
}

/** `create-realtime-call` and `CreateSkill` as functions are named: `createRealtimeCall`, `createSkill`. */
export function camelCase(operationId: string): string {
  const joined = operationId.replace(/[-_]+(\w)/g, (_match, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

export function pascalCase(operationId: string): string {
  const name = camelCase(operationId)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** An entry for a name that the document no longer has is an error, so that none outlives its cause. */
export function checkNames(table: Record<string, string>, known: string[], kind: string): void {
  for (const name of Object.keys(table)) {
    if (!known.includes(name))
      throw new Error(`The table of names renames the ${kind} \`${name}\`, which the document does not have: drop it.`)
  }
}

/** What every ECMAScript program has, and `Response`, which every function of this package may name. */
const globals = new Set([
  ...['AggregateError', 'Array', 'ArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean'],
  ...['DataView', 'Date', 'Error', 'EvalError', 'FinalizationRegistry', 'Float32Array', 'Float64Array', 'Function'],
  ...['Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'Intl', 'Iterator', 'JSON', 'Map', 'Math', 'NaN', 'Number'],
  ...['Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer'],
  ...['String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
  ...['Uint8ClampedArray', 'WeakMap', 'WeakRef', 'WeakSet', 'Response'],
])

/**
 * Refuses components whose name would hide a global, meets what the package exports otherwise, or is what another one's schema is
 * called: `FooSchema` beside `Foo`.
 */
export function checkComponentNames(components: string[], otherExports: Iterable<string>): void {
  const others = new Set(otherExports)
  const schemas = new Map(components.map((name) => [`${name}Schema`, name]))
  const causes = components.flatMap((name) => [
    ...(globals.has(name) ? [`${name} hides the global of that name`] : []),
    ...(others.has(name) ? [`${name} is exported already`] : []),
    ...(schemas.has(name) ? [`${name} is what the schema of ${schemas.get(name)} is called`] : []),
  ])
  if (causes.length) throw new Error(`Rename these components in the overlay's table of names: ${causes.join('; ')}.`)
}
