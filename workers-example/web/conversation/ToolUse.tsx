import type { JSX } from 'preact'
import type { ToolPart } from '../../chat/protocol.ts'

const names: Record<string, string> = {
  current_time: 'Time',
  calculate: 'Calculator',
  roll_dice: 'Dice',
  web_search: 'Web search',
  file_search: 'File search',
  search_documents: 'Document search',
  code_interpreter: 'Code',
}
const states = { writing: 'is called', running: 'runs', done: 'done', failed: 'failed' }

/** A call of a tool: that it is there and how far, and folded away what went in and what came out. */
export function ToolUse({ tool: { name, input, output, status } }: { tool: ToolPart }): JSX.Element {
  const goesOn = status === 'writing' || status === 'running'
  return (
    <details class="fold tool">
      <summary>
        {names[name] ?? name} <span class={goesOn ? 'state waiting' : `state ${status}`}>{states[status]}</span>
      </summary>
      <dl>
        <dt>Input</dt>
        <dd>
          <code>{readable(input)}</code>
        </dd>
        {output !== undefined && (
          <>
            <dt>Result</dt>
            <dd>
              <code>{readable(output)}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}

/** JSON with its lines; other text, and JSON that is still being written, as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
