import { defineOutput } from 'bonsai-openai/helpers/defineOutput'
import { parseOutput } from 'bonsai-openai/helpers/parseOutput'
import { textFormat } from 'bonsai-openai/helpers/textFormat'
import { createResponse } from 'bonsai-openai/operations/createResponse'
import { Hono } from 'hono'
import { array, object, string } from 'valibot'
import type { Card } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { refuse } from '../http.ts'
import { models } from '../visitors/models.ts'
import { spend } from '../visitors/spending.ts'
import { openRoom } from './openRoom.ts'

const text = (description: string): object => ({ type: 'string', description })

/** The schema checks what came, and types it; its twin tells the model what to write. */
const output = defineOutput({
  name: 'card',
  description: 'The gist of a text, to be read at a glance.',
  schema: {
    schema: object({
      title: string(),
      summary: string(),
      facts: array(object({ label: string(), value: string() })),
      steps: array(string()),
    }),
    jsonSchema: {
      type: 'object',
      properties: {
        title: text('What it is about, in a few words.'),
        summary: text('One or two sentences.'),
        facts: {
          type: 'array',
          description: 'Names, numbers, dates and the like that the text states; none if it states none.',
          items: {
            type: 'object',
            properties: { label: text('What it is.'), value: text('As the text has it.') },
            required: ['label', 'value'],
          },
        },
        steps: {
          type: 'array',
          description: 'What is to be done, in order; none if nothing is.',
          items: text('One step.'),
        },
      },
      required: ['title', 'summary', 'facts', 'steps'],
    },
  },
})

/** An answer as a card: structured output, typed and checked. */
export const card = new Hono<App>().post('/', budget, async (c) => {
  const id = c.req.param('id') ?? ''
  const message = c.req.param('message') ?? ''
  const room = openRoom(c.env, id)
  const { messages } = await room.read(id)
  const answer = messages.find((one) => one.id === message)
  const input =
    answer?.role === 'assistant'
      ? answer.parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n')
      : ''
  if (!input || (answer?.role === 'assistant' && !answer.end))
    return refuse(404, 'not_found', 'There is no text to make a card of yet.')
  const [{ id: model }] = models(c.env)
  const response = await createResponse(connect(c.env), {
    model,
    input,
    text: { format: textFormat(output) },
    store: false,
  })
  await spend(c.env, response.usage?.total_tokens)
  const made: Card = await parseOutput(output, response)
  await room.setCard(message, made)
  return c.json(made)
})
