import { generateText } from 'xsai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'

export const connect: Connect = (connection) => async () => {
  const { text } = await generateText({ ...connection, model, messages: [{ role: 'user', content: prompt }] })
  return text
}
