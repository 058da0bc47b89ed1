import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChatMessage } from '../../chat/state.ts'

interface AnnouncerProps {
  messages: ChatMessage[]
  running: boolean
}

/** Tells screen readers that an answer has begun, and reads it when it is whole; a live log would read every token. */
export function Announcer({ messages, running }: AnnouncerProps): JSX.Element {
  const [text, setText] = useState('')
  const wasRunning = useRef(false)
  const last = messages.at(-1)
  useEffect(() => {
    if (running) setText('The answer is being written.')
    else if (wasRunning.current) setText(last?.role === 'assistant' ? last.content : '')
    wasRunning.current = running
  }, [running, last])
  return (
    <p role="status" class="hidden">
      {text}
    </p>
  )
}
