'use client'

import { readEventStream } from 'bonsai-openai/streams/readEventStream'
import { textDeltas } from 'bonsai-openai/streams/textDeltas'
import { type SyntheticEvent, useState } from 'react'

export default function Page() {
  const [answer, setAnswer] = useState('')
  const [failure, setFailure] = useState('')
  const [underWay, setUnderWay] = useState<AbortController>()

  async function ask(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const controller = new AbortController()
    setUnderWay(controller)
    setAnswer('')
    setFailure('')
    try {
      const [route, body] = [String(form.get('route')), form.get('question')]
      const response = await fetch(route, { method: 'POST', body, signal: controller.signal })
      for await (const text of textDeltas(readEventStream(response))) setAnswer((before) => before + text)
    } catch (error) {
      if (!controller.signal.aborted) setFailure(String(error))
    } finally {
      setUnderWay(undefined)
    }
  }

  return (
    <main>
      <form onSubmit={ask}>
        <label>
          Question <input name="question" required />
        </label>
        <label>
          Answered by{' '}
          <select name="route">
            <option value="/api/node">Node.js</option>
            <option value="/api/edge">the Edge runtime</option>
          </select>
        </label>
        <div className="buttons">
          <button type="submit" disabled={!!underWay}>
            Ask
          </button>
          <button type="button" disabled={!underWay} onClick={() => underWay?.abort()}>
            Stop
          </button>
        </div>
      </form>
      <output>{answer}</output>
      {failure && <p role="alert">{failure}</p>}
    </main>
  )
}
