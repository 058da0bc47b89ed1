import type { AssistantObject } from '../../schemas/AssistantObject.ts'
import type { Handler } from '../context.ts'
import { find } from '../find.ts'
import { merge } from '../merge.ts'
import { page } from '../page.ts'
import { makeResources } from './makeResources.ts'
import { requireModel } from './models.ts'

export const createAssistant: Handler<'createAssistant'> = (params, context) => {
  requireModel(params.model, context)
  const assistant: AssistantObject = {
    id: context.id('asst_'),
    object: 'assistant',
    created_at: context.seconds(),
    name: params.name ?? null,
    description: params.description ?? null,
    model: params.model,
    instructions: params.instructions ?? null,
    tools: params.tools ?? [],
    tool_resources: makeResources(params.tool_resources, context),
    metadata: params.metadata ?? {},
    top_p: params.top_p ?? 1,
    temperature: params.temperature ?? 1,
    response_format: params.response_format ?? 'auto',
    ...(params.reasoning_effort && { reasoning_effort: params.reasoning_effort }),
  }
  context.state.assistants.set(assistant.id, assistant)
  return assistant
}

export const listAssistants: Handler<'listAssistants'> = (params, { state }) => page(state.assistants.values(), params)

export const getAssistant: Handler<'getAssistant'> = ({ assistant_id }, { state }) =>
  find(state.assistants, assistant_id, 'assistant')

export const modifyAssistant: Handler<'modifyAssistant'> = ({ assistant_id, tool_resources, ...changes }, context) => {
  const assistant = find(context.state.assistants, assistant_id, 'assistant')
  if (changes.model) requireModel(changes.model, context)
  const resources = tool_resources === undefined ? undefined : makeResources(tool_resources, context)
  const changed = merge(assistant, { ...changes, tool_resources: resources })
  context.state.assistants.set(assistant_id, changed)
  return changed
}

export const deleteAssistant: Handler<'deleteAssistant'> = ({ assistant_id: id }, { state }) => {
  find(state.assistants, id, 'assistant')
  state.assistants.delete(id)
  return { id, object: 'assistant.deleted', deleted: true }
}
