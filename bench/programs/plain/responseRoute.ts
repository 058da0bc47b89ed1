import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { post } from './post.ts'

/* Bytes are handed on as they come: nothing is read. */
export const connect: Connect = (connection) => async () => {
  const { body } = await post(connection, '/responses', { model, input: prompt, stream: true })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
