import type { DeclaredTool } from '../defineTool.ts'
import type { Place } from './readPlace.ts'

/** Names that the APIs take. */
const NAME = /^[\w-]{1,64}$/

/** Reads the tools that a front end has, as tools whose calls it answers. */
export function readAGUITools(tools: Place[]): DeclaredTool[] {
  return tools.map((tool) => {
    const name = tool.text('name')
    if (!NAME.test(name)) tool.refuse('a name has at most 64 letters, digits, underscores and dashes', 'name')
    const description = tool.optionalText('description')
    const parameters = tool.inside('parameters').value
    return { type: 'function', function: { name, description, parameters } }
  })
}
