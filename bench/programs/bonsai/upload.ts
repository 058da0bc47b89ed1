import { createClient } from 'bonsai-openai/core'
import { createFile } from 'bonsai-openai/operations/createFile'
import type { Connect } from '../../program.ts'
import { fileName, fileText } from '../input.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    const { id } = await createFile(client, { file: new File([fileText], fileName), purpose: 'assistants' })
    return id
  }
}
