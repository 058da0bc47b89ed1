import type { JSX } from 'preact'
import type { ToolCall } from '../../chat/state.ts'

interface ToolUseProps {
  call: ToolCall
  /** Undefined while the tool runs, and where it was stopped. */
  result: string | undefined
  running: boolean
}

/** A call of a tool: its name and arguments as the model writes them, then what came of it. */
export function ToolUse({ call: { name, arguments: text }, result, running }: ToolUseProps): JSX.Element {
  return (
    <dl class="tool">
      <dt>{name}</dt>
      <dd>
        <code>{text}</code>
      </dd>
      {running && result === undefined && (
        <>
          <dt>runs</dt>
          <dd class="waiting" />
        </>
      )}
      {result !== undefined && (
        <>
          <dt>gives</dt>
          <dd>
            <code>{result}</code>
          </dd>
        </>
      )}
    </dl>
  )
}
