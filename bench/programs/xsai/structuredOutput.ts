import { generateObject } from 'xsai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { treeSchema } from '../schemas.ts'

/* By chat: it has no Responses. */
export const connect: Connect = (connection) => async () => {
  const messages = [{ role: 'user' as const, content: prompt }]
  const { object } = await generateObject({ ...connection, model, messages, schema: treeSchema, schemaName: 'tree' })
  return `${object.name}: ${object.height}`
}
