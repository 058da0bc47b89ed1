import type { GenericSchema } from 'valibot'
import { runSchema } from './runSchema.ts'
import { SchemaError } from './schemaError.ts'
import type { Client, PreparedCall, RequestOptions } from './types.ts'

/**
 * Makes an operation check what it is given, such as the body of a request from outside, before anything is sent.
 * What is sent is what the schema made of it. A request with `stream: true` is checked without it, for the twins.
 *
 * @param operation Any function that takes client, params and options.
 * @param schema What the params have to fit, such as `CreateEmbeddingParamsSchema`.
 * @returns The same function, taking `unknown`.
 * @throws {SchemaError} The params do not fit; it lists each issue with its path.
 * @example
 * const embed = validated(createEmbedding, CreateEmbeddingParamsSchema)
 * const { data } = await embed(client, await request.json())
 */
export function validated<P, T>(
  operation: (client: Client, params: P, options?: RequestOptions) => Promise<T>,
  schema: GenericSchema<unknown, P>,
): (client: Client, params: unknown, options?: RequestOptions) => Promise<T> {
  return async (client, params, options) => {
    const { stream, ...fields } = Object(params)
    const streams = stream === true
    const { value, issues } = runSchema(schema, streams ? fields : params)
    if (!issues.length) return operation(client, (streams ? { ...Object(value), stream } : value) as P, options)
    // Minified operations have lost their name, but tell it to `prepare`, which stops the call.
    const prepare = ({ operation }: PreparedCall): never => {
      throw new SchemaError({ operation, of: 'params', issues, value: params })
    }
    return operation({ ...client, apiKey: null, prepare }, {} as P, options)
  }
}
