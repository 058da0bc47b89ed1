import { chat } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { prompt } from '../input.ts'
import { treeSchema } from '../schemas.ts'
import { responses } from './adapter.ts'

export const connect: Connect = (connection) => {
  const adapter = responses(connection)
  return async () => {
    const messages = [{ role: 'user' as const, content: prompt }]
    const { name, height } = await chat({ adapter, messages, outputSchema: treeSchema, stream: false })
    return `${name}: ${height}`
  }
}
