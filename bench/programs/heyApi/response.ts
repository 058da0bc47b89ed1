import { createResponse } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { configure } from './client.ts'

export const connect: Connect = (connection) => {
  configure(connection)
  return async () => {
    const { data } = await createResponse<true>({ body: { model, input: prompt } })
    return data.output
      .flatMap((item) => (item.type === 'message' ? item.content : []))
      .map((part) => (part.type === 'output_text' ? part.text : ''))
      .join('')
  }
}
