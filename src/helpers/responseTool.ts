import type { CustomToolParam } from '../schemas/CustomToolParam.ts'
import type { FunctionTool } from '../schemas/FunctionTool.ts'
import type { CustomTool, DeclaredTool } from './defineTool.ts'

/**
 * A tool in the flat form that `tools` of a response takes; tools are written in chat's form. A function stays as strict
 * as chat has it: only where it says so, while the API takes a function of a response for strict that says nothing.
 *
 * @param tool From `defineTool`, or a custom one.
 * @returns What a request holds of it, without what only a loop needs.
 * @example
 * const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => 'sunny' })
 * await createResponse(client, { model: 'gpt-5', input: 'How is the weather?', tools: [responseTool(weather)] })
 */
export function responseTool(tool: DeclaredTool): FunctionTool
export function responseTool(tool: CustomTool): CustomToolParam
export function responseTool(tool: DeclaredTool | CustomTool): FunctionTool | CustomToolParam
export function responseTool(tool: DeclaredTool | CustomTool): FunctionTool | CustomToolParam {
  if (tool.type === 'function') return { type: tool.type, ...tool.function, strict: tool.function.strict ?? false }
  const { format, ...custom } = tool.custom
  if (format?.type !== 'grammar') return { type: tool.type, ...custom, format }
  return { type: tool.type, ...custom, format: { type: format.type, ...format.grammar } }
}
