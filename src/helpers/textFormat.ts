import type { TextResponseFormatJsonSchema } from '../schemas/TextResponseFormatJsonSchema.ts'
import type { Output } from './defineOutput.ts'

/**
 * Asks for an output in Responses: what `text.format` takes.
 *
 * @param output From `defineOutput`.
 * @returns The format.
 * @example
 * const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
 * const tree = defineOutput({ name: 'tree', schema })
 * const asked = { model: 'gpt-5', input: 'Name a tree.', text: { format: textFormat(tree) } }
 * console.log(await parseOutput(tree, await createResponse(client, asked)))
 */
export function textFormat({ name, description, schema, strict }: Output): TextResponseFormatJsonSchema {
  return { type: 'json_schema', name, description, schema, strict }
}
