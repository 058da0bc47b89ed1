import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import { checkStrictSchema } from '../../checkStrictSchema.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { conversationId } from '../conversations/conversationId.ts'

/** Refuses what no response can be made of, beyond what the schema of the params says. */
export function checkRequest(params: CreateResponse, context: Context): void {
  const { conversation, input, previous_response_id, prompt } = params
  if (input === undefined && !previous_response_id && !prompt && !conversation)
    throw new Refusal(400, "Missing required parameter: 'input'.", {
      param: 'input',
      code: 'missing_required_parameter',
    })
  checkFormat(params)
  checkTools(params)
  if (conversation) checkUnlocked(conversationId(conversation), context)
}

function checkFormat({ text, input, instructions }: CreateResponse): void {
  const { format } = text ?? {}
  if (format?.type === 'json_object' && !/json/i.test(JSON.stringify([input, instructions])))
    throw new Refusal(400, "'input' must hold the word 'json' for a 'text.format' of type 'json_object'.", {
      param: 'input',
    })
  if (format?.type === 'json_schema' && format.strict)
    checkStrictSchema(format.schema, {
      name: `response_format '${format.name}'`,
      param: 'text.format.schema',
      code: 'invalid_json_schema',
    })
}

function checkTools({ tools }: CreateResponse): void {
  for (const [index, tool] of (tools ?? []).entries())
    if ('strict' in tool && tool.strict)
      checkStrictSchema(tool.parameters, {
        name: `function '${tool.name}'`,
        param: `tools[${index}].parameters`,
        code: 'invalid_function_parameters',
      })
}

/** Refuses a conversation in which a response is still being made. */
function checkUnlocked(id: string, { state }: Context): void {
  for (const { conversation } of state.responseEnds.values())
    if (conversation?.id === id)
      throw new Refusal(400, `Another response is being made in conversation '${id}': try again in a few seconds.`, {
        param: 'conversation',
        code: 'conversation_locked',
      })
}
