import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { outputText } from './outputText.ts'
import { post } from './post.ts'

const schema = {
  type: 'object',
  properties: { name: { type: 'string' }, height: { type: 'number' } },
  required: ['name', 'height'],
  additionalProperties: false,
}

/* The schema is written by hand, and the answer is not checked. */
export const connect: Connect = (connection) => async () => {
  const text = { format: { type: 'json_schema', name: 'tree', strict: true, schema } }
  const { name, height } = JSON.parse(
    await outputText(await post(connection, '/responses', { model, input: prompt, text })),
  )
  return `${name}: ${height}`
}
