import { createClient } from 'bonsai-openai/core'
import { fromUIMessages } from 'bonsai-openai/helpers/fromUIMessages'
import { createResponseStream } from 'bonsai-openai/operations/createResponseStream'
import { uiMessageStreamResponse } from 'bonsai-openai/streams/uiMessageStreamResponse'
import type { Connect } from '../../program.ts'
import { model } from '../input.ts'
import { uiMessages } from '../uiMessages.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const input = fromUIMessages(uiMessages, { api: 'responses' })
    return uiMessageStreamResponse(await createResponseStream(client, { model, input }))
  }
}
