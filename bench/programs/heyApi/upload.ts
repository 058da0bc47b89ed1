import { createFile } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { fileName, fileText } from '../input.ts'
import { configure } from './client.ts'

export const connect: Connect = (connection) => {
  configure(connection)
  return async () => {
    const file = new File([fileText], fileName)
    const { data } = await createFile<true>({ body: { file, purpose: 'assistants' } })
    return data.id
  }
}
