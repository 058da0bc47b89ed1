import { useState } from 'preact/hooks'
import { readStored, writeStored } from '../stored.ts'

/** What is being written in a chat; it survives a reload. */
export function useDraft(chat: string): [text: string, setText: (text: string) => void] {
  const name = `draft ${chat}`
  const [text, setText] = useState(() => readStored<string>(name) ?? '')
  return [
    text,
    (text) => {
      setText(text)
      writeStored(name, text || undefined)
    },
  ]
}
