import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AssistantMessage } from '../../chat/protocol.ts'
import { plainText } from '../markdown/plainText.ts'
import { textOf } from './textOf.ts'

/**
 * Tells screen readers that an answer has begun, and reads it when it is whole; a live log would read every token. What
 * was whole when the chat was opened is not read.
 */
export function Announcer({ answer }: { answer: AssistantMessage | undefined }): JSX.Element {
  const [text, setText] = useState('')
  const { id, end } = answer ?? {}
  const heard = useRef(end && id)
  useEffect(() => {
    if (!answer || heard.current === id) return
    if (!end) return setText('The answer is being written.')
    heard.current = id
    // What went wrong is an alert, and is heard by itself.
    setText(plainText(textOf(answer)))
  }, [id, end])
  return (
    <p role="status" class="hidden">
      {text}
    </p>
  )
}
