/** A JSON Schema or a part of one, as far as its keywords are acted on. */
export interface Schema {
  readonly type?: string | readonly string[] | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $ref?: string
  readonly [keyword: string]: unknown
}

/** Where a part of a schema stands in it. */
export type Path = readonly (string | number)[]

/** Refuses a part of a schema, which can't be sent as it is. */
export function refuse(path: Path, problem: string): never {
  throw new Error(`${path.join('.') || 'its root'} ${problem}`)
}
