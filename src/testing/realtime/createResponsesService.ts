import { ResponsesClientEventSchema } from '../../schemas/ResponsesClientEvent.ts'
import { errorBody, Refusal } from '../refusal.ts'
import { readEvent } from './readEvent.ts'

/** Asks the mock for a response with these fields, as a stream. */
export type CreateResponse = (fields: object) => Promise<Response>

/** Makes the responses that a client asks for, one after the other, and tells the events of their streams. */
export function createResponsesService(create: CreateResponse, tell: (event: object) => void): (text: string) => void {
  let last = Promise.resolve()

  const run = async (text: string): Promise<void> => {
    let name = {}
    try {
      const { stream_id, type: _, background, ...fields } = readEvent(ResponsesClientEventSchema, text)
      name = { stream_id }
      if (background) throw new Refusal(400, 'A socket makes no responses in the background.', { param: 'background' })
      const response = await create({ ...fields, stream: true })
      if (response.ok) for await (const event of eventsOf(response)) tell({ ...event, ...name })
      else tell({ type: 'error', status: response.status, ...(await response.json()), ...name })
    } catch (error) {
      const { status, message, fields } =
        error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${error}`)
      tell({ type: 'error', status, ...errorBody(status, message, fields), ...name })
    }
  }
  return (text) => {
    last = last.then(() => run(text))
  }
}

/** The events of one of the mock's own streams, which have their data in one line. */
async function* eventsOf({ body }: Response): AsyncGenerator<object> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const lines = (text + next.value).split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6))
  }
}
