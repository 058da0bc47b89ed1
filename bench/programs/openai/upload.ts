import OpenAI from 'openai'
import type { Connect } from '../../program.ts'
import { fileName, fileText } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    const { id } = await client.files.create({ file: new File([fileText], fileName), purpose: 'assistants' })
    return id
  }
}
