import { createClient } from 'bonsai-openai/core'
import { outputText } from 'bonsai-openai/helpers/outputText'
import { createResponse } from 'bonsai-openai/operations/createResponse'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => outputText(await createResponse(client, { model, input: prompt }))
}
