import { createClient } from 'bonsai-openai/core'
import { paginate } from 'bonsai-openai/helpers/paginate'
import { listVectorStores } from 'bonsai-openai/operations/listVectorStores'
import type { Connect } from '../../program.ts'

export const connect: Connect = (connection) => {
  const client = createClient(connection)
  return async () => {
    let count = 0
    for await (const _ of paginate(listVectorStores, client)) count++
    return count
  }
}
