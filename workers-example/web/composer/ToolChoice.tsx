import type { JSX } from 'preact'
import type { ToolName } from '../../chat/protocol.ts'
import { Icon } from '../Icon.tsx'
import type { ChoiceOfModel } from './useChoice.ts'

const names: Record<ToolName, string> = {
  web_search: 'Web',
  image_generation: 'Images',
  file_search: 'Files',
  search_documents: 'Documents',
}

interface ToolChoiceProps {
  tools: ToolName[]
  choice: ChoiceOfModel
}

/** Tools that an answer may use, each on or off. */
export function ToolChoice({ tools, choice }: ToolChoiceProps): JSX.Element {
  return (
    <fieldset class="tools">
      <legend class="hidden">Tools</legend>
      {tools.map((tool) => {
        const on = choice.tools.includes(tool)
        return (
          <button
            key={tool}
            type="button"
            class={on ? 'chip on' : 'chip'}
            aria-label={`Tool: ${names[tool]}`}
            aria-pressed={on}
            onClick={() => choice.toggle(tool)}
          >
            {on && <Icon name="check" />}
            {names[tool]}
          </button>
        )
      })}
    </fieldset>
  )
}
