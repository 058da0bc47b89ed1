import type { Connect } from '../../program.ts'
import { description, model, question, tellWeather } from '../input.ts'
import { post } from './post.ts'

interface Message {
  role: string
  content: string | null
  tool_calls?: { id: string; function: { arguments: string } }[]
}

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const tools = [{ type: 'function', function: { name: 'tell_weather', description, parameters } }]

/* One tool, arguments unchecked, and as many rounds as the model likes. */
export const connect: Connect = (connection) => async () => {
  const messages: unknown[] = [{ role: 'user', content: question }]
  for (;;) {
    const response = await post(connection, '/chat/completions', { model, messages, tools })
    const { choices }: { choices: [{ message: Message }] } = await response.json()
    const [{ message }] = choices
    if (!message.tool_calls) return message.content
    messages.push(message)
    for (const call of message.tool_calls) {
      const content = JSON.stringify(tellWeather(JSON.parse(call.function.arguments)))
      messages.push({ role: 'tool', tool_call_id: call.id, content })
    }
  }
}
