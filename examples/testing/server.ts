import { createServer } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createChatCompletionStream, createClient, textStreamResponse } from 'bonsai-openai'

/* A page with a chat, served on PORT; OPENAI_BASE_URL says where the model is. */

const page = `<!doctype html>
<title>Chat</title>
<button>Ask</button>
<output></output>
<script type="module">
  const output = document.querySelector('output')
  document.querySelector('button').onclick = async () => {
    const { ok, body } = await fetch('/chat', { method: 'POST' })
    if (!ok) return (output.textContent = 'Please try again.')
    for await (const text of body.pipeThrough(new TextDecoderStream())) output.textContent += text
  }
</script>`

const client = createClient({ maxRetries: 0 })
const params = { model: 'gpt-5', messages: [{ role: 'user' as const, content: 'Hello!' }] }

const server = createServer(async ({ method }, outgoing) => {
  outgoing.setHeader('content-type', 'text/html; charset=utf-8')
  if (method !== 'POST') return outgoing.end(page)
  try {
    const { body } = textStreamResponse(await createChatCompletionStream(client, params))
    if (body) await pipeline(body, outgoing)
  } catch {
    outgoing.writeHead(502).end()
  }
})
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${Object(address).port}`)
})
