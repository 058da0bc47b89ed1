import type { Drift } from './drift.ts'
import { SchemaError } from './schemaError.ts'

/**
 * An `onDrift` that makes drift a {@link SchemaError}, which rejects the call and holds the answer in `value`.
 *
 * @param drift What the client found.
 * @throws {SchemaError} Always.
 * @example
 * const strict = { ...client, onDrift: throwOnDrift }
 */
export function throwOnDrift(drift: Drift): never {
  throw new SchemaError(drift)
}
