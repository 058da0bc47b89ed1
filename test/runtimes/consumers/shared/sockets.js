import { createClient } from 'bonsai-openai/core'
import { connectRealtime } from 'bonsai-openai/helpers/connectRealtime'
import { connectResponses } from 'bonsai-openai/helpers/connectResponses'

const model = 'gpt-realtime'
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** What a rejection is called, and its code. */
const described = (error) => [error.name, error.code].filter((word) => word !== undefined).join(' ')

function ask({ send }) {
  const content = [{ type: 'input_text', text: 'Hello!' }]
  send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
  send({ type: 'response.create', response: { output_modalities: ['text'] } })
}

/** Reads to the end, or to an event of a type: how many came, and what ended it. */
async function read({ events }, type) {
  let count = 0
  try {
    for await (const event of events) {
      count++
      if (event.type === type) return { count, end: 'left' }
    }
    return { count, end: 'done' }
  } catch (error) {
    return { count, end: described(error) }
  }
}

/** What happens to sockets in this runtime, against a server that breaks them as it is asked to. */
export async function sockets(base, apiKey = 'sk-a-secret-key') {
  const planned = (plan) => `${base}/plan/${encodeURIComponent(btoa(JSON.stringify(plan)))}/v1`
  const connect = (plan, settings, options) =>
    connectRealtime(createClient({ apiKey, baseURL: planned(plan) }), { model }, settings, options)
  const report = {}

  const talking = await connect({})
  ask(talking)
  report.conversation = (await read(talking, 'response.done')).end

  report.dying = []
  for (let dieAt = 0; dieAt < 12; dieAt++) {
    const dying = await connect({ dieAt })
    try {
      ask(dying)
    } catch {
      // It has died already.
    }
    report.dying.push(await read(dying))
  }
  report.closed = await read(await connect({ dieAt: 1, code: 4001, reason: 'enough' }))
  report.done = await read(await connect({ dieAt: 1, code: 1000 }))

  const reading = new AbortController()
  const aborted = await connect({}, {}, { signal: reading.signal })
  setTimeout(() => reading.abort(new Error('enough')), 50)
  report.aborted = (await read(aborted)).end

  const slow = await connect({ repeat: 100 }, { maxQueue: 20_000 })
  await sleep(300)
  report.slow = await read(slow)

  const big = await connect({ big: 10_000_000 })
  report.big = (await read(big, 'big')).end
  const speaking = await connect({})
  speaking.send({ type: 'input_audio_buffer.append', audio: 'AAAA'.repeat(2_500_000) })
  speaking.send({ type: 'input_audio_buffer.commit' })
  report.spoken = (await read(speaking, 'input_audio_buffer.committed')).end

  report.refused = await connectRealtime(createClient({ apiKey, baseURL: `${base}/v1` }), { model: 'none' }).catch(
    described,
  )
  report.nowhere = await connectRealtime(createClient({ apiKey, baseURL: 'http://127.0.0.1:49151/v1' }), {
    model,
  }).catch(described)

  const responses = await connectResponses(createClient({ apiKey, baseURL: `${base}/v1` }))
  responses.send({ type: 'response.create', model: 'gpt-4o', input: 'Hello!' })
  report.responses = (await read(responses, 'response.completed')).end
  return report
}
