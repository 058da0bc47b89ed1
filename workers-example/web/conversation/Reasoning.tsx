import type { JSX } from 'preact'
import { Markdown } from '../markdown/Markdown.tsx'

/** What the model thought, folded away: who wants to know opens it. */
export function Reasoning({ text, done }: { text: string; done: boolean }): JSX.Element {
  return (
    <details class="fold">
      <summary class={done ? '' : 'waiting'}>{done ? 'What it thought' : 'Thinking'}</summary>
      <Markdown text={text} />
    </details>
  )
}
