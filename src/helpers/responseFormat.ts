import type { ResponseFormatJsonSchemaFormat } from '../schemas/ResponseFormatJsonSchemaFormat.ts'
import type { Output } from './defineOutput.ts'

/**
 * Asks a chat for an output: what its `response_format` takes.
 *
 * @param output From `defineOutput`.
 * @returns The format.
 * @example
 * const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
 * const tree = defineOutput({ name: 'tree', schema })
 * const completion = await createChatCompletion(client, { ...params, response_format: responseFormat(tree) })
 * console.log(await parseOutput(tree, completion))
 */
export function responseFormat({ name, description, schema, strict }: Output): ResponseFormatJsonSchemaFormat {
  return { type: 'json_schema', json_schema: { name, description, schema, strict } }
}
