import { createClient } from 'bonsai-openai/core'
import { createResponseStream } from 'bonsai-openai/operations/createResponseStream'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => eventStreamResponse(await createResponseStream(client, { model, input: prompt }))
}
