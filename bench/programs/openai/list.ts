import OpenAI from 'openai'
import type { Connect } from '../../program.ts'

export const connect: Connect = (connection) => {
  const client = new OpenAI(connection)
  return async () => {
    let count = 0
    for await (const _ of client.vectorStores.list()) count++
    return count
  }
}
