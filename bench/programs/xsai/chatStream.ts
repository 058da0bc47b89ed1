import { streamText } from 'xsai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => async (take) => {
  const { textStream } = streamText({ ...connection, model, messages: [{ role: 'user', content: prompt }] })
  for await (const text of textStream) {
    if (!take(text)) break
  }
}
