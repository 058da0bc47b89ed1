import { chat } from '@tanstack/ai'
import type { Connect } from '../../program.ts'
import { prompt } from '../input.ts'
import { completions } from './adapter.ts'

export const connect: Connect = (connection) => {
  const adapter = completions(connection)
  return () => chat({ adapter, messages: [{ role: 'user', content: prompt }], stream: false })
}
