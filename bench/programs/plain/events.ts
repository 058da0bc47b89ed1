import { createParser } from 'eventsource-parser'

/** What one would write by hand: no check, no time limit, no error of its own. `take` answers false to end the stream. */
export async function readEvents(response: Response, take: (data: string, event?: string) => boolean): Promise<void> {
  if (!response.ok || !response.body) throw new Error(await response.text())
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let open = true
  const parser = createParser({
    onEvent({ data, event }) {
      if (open) open = data !== '[DONE]' && take(data, event)
    },
  })
  while (open) {
    const { value, done } = await reader.read()
    if (done) return
    parser.feed(decoder.decode(value, { stream: true }))
  }
  await reader.cancel()
}
