import { createOpenAI } from '@ai-sdk/openai'
import { generateText, Output } from 'ai'
import type { Connect } from '../../program.ts'
import { model, prompt } from '../input.ts'
import { treeSchema } from '../schemas.ts'

export const connect: Connect = (connection) => {
  const openai = createOpenAI(connection)
  return async () => {
    const { output } = await generateText({
      model: openai.responses(model),
      prompt,
      output: Output.object({ schema: treeSchema, name: 'tree' }),
    })
    return `${output.name}: ${output.height}`
  }
}
