import type { JSX } from 'preact'
import type { Part } from '../../chat/protocol.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { GeneratedImage } from './GeneratedImage.tsx'
import { Reasoning } from './Reasoning.tsx'
import { Sources } from './Sources.tsx'
import { ToolUse } from './ToolUse.tsx'

/** A part of an answer, each kind in its own way. */
export function AnswerPart({ part, writing }: { part: Part; writing: boolean }): JSX.Element {
  switch (part.type) {
    case 'text':
      return (
        <>
          <Markdown text={part.text} />
          <Sources sources={part.sources} />
        </>
      )
    case 'reasoning':
      return <Reasoning text={part.text} done={part.done || !writing} />
    case 'refusal':
      return (
        <p class="refusal" dir="auto">
          {part.text}
        </p>
      )
    case 'tool':
      return <ToolUse tool={part} />
    case 'image':
      return <GeneratedImage image={part} />
  }
}
