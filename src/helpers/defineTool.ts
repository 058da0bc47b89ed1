import { OpenAIError } from '../core/openAIError.ts'
import type { StandardIssue } from '../core/standardSchema.ts'
import type { ChatCompletionMessageToolCalls } from '../schemas/ChatCompletionMessageToolCalls.ts'
import type { ChatCompletionTool } from '../schemas/ChatCompletionTool.ts'
import type { CustomToolChatCompletions } from '../schemas/CustomToolChatCompletions.ts'
import { readSchema } from './jsonSchema/readSchema.ts'
import type { CheckingSchema, SchemaSource, ValueOf, WithJSONSchema } from './jsonSchema/schemaSource.ts'
import { parseArguments } from './rounds/parseArguments.ts'

/** The type of a tool's arguments. */
export type ToolArguments<S> = ValueOf<S, Record<string, unknown>>

/** What a tool is told besides its arguments. */
export interface ToolContext {
  /** Fires when the loop ends before the tool does. */
  signal: AbortSignal
  /** Names the call that this is an answer to; `call_id` in Responses. */
  tool_call_id: string
}

/** What makes a tool that others run, such as the page that a visitor looks at. */
export interface ToolDeclaration<S> {
  /** ASCII letters, digits, underscores and dashes. */
  name: string
  /** Tells the model what the tool does and when to use it. */
  description?: string | undefined
  /** What it takes; an object, by its schema. */
  parameters: S & WithJSONSchema<S>
  /**
   * Whether the model has to keep to `parameters` exactly, which allows a part of JSON Schema only. Fields that may be left
   * out are sent as nullable then, and their nulls are taken out of the arguments.
   */
  strict?: boolean | undefined
}

/** What makes a tool. */
export interface ToolDefinition<S> extends ToolDeclaration<S> {
  /** Does the work. Text goes to the model as it is, all else as JSON. */
  run(args: ToolArguments<S>, context: ToolContext): unknown
  /** Whether someone has to approve of this call before it is run. */
  needsApproval?(args: ToolArguments<S>, call: ToolCall): boolean | Promise<boolean>
}

/** A call of a tool, as requests of a chat take it. Tools see those of Responses in this form, too. */
export type ToolCall = ChatCompletionMessageToolCalls[number]

/** A tool that the model can call. A loop stops at the calls of one that has no `run`. */
export interface DeclaredTool<Arguments = unknown> extends ChatCompletionTool {
  /** Makes arguments of the JSON that the model wrote; rejects when they do not fit. */
  parse?(text: string): Promise<Arguments>
  run?(args: Arguments, context: ToolContext): unknown
  needsApproval?(args: Arguments, call: ToolCall): boolean | Promise<boolean>
}

/** A tool that the model can call: what `tools` of an operation takes, and the function behind it. */
export interface Tool<Arguments = unknown> extends DeclaredTool<Arguments> {
  parse(text: string): Promise<Arguments>
  run(args: Arguments, context: ToolContext): unknown
}

/** A tool that takes text which the model writes, not JSON. */
export interface CustomTool extends CustomToolChatCompletions {
  run?(input: string, context: ToolContext): unknown
  needsApproval?(input: string, call: ToolCall): boolean | Promise<boolean>
}

/**
 * Makes a tool of a function, for `runTools` and its like, or for `tools` of an operation.
 *
 * @param definition Its name, what it takes, and the function. `parameters` are a schema that can write itself as JSON Schema
 * (Zod, ArkType; Valibot by `toStandardJsonSchema`) or one beside its JSON Schema (`{ schema, jsonSchema }`), which types the
 * arguments and checks them where it can, or a plain JSON Schema. Without `run`, a loop stops at its calls, for `answerTools` to go on.
 * @returns The tool.
 * @throws {OpenAIError} The schema can't be sent; it says which place of it, and why.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   description: 'Tells the weather of a city.',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 */
export function defineTool<S extends SchemaSource | CheckingSchema>(
  definition: ToolDefinition<S>,
): Tool<ToolArguments<S>>
export function defineTool<S extends SchemaSource | CheckingSchema>(
  definition: ToolDeclaration<S>,
): DeclaredTool<ToolArguments<S>>
export function defineTool<S extends SchemaSource | CheckingSchema>({
  name,
  description,
  parameters: source,
  strict,
  ...functions
}: ToolDeclaration<S>): DeclaredTool<ToolArguments<S>> {
  const { schema, check } = readSchema<ToolArguments<S>>(name, source, strict === true)
  return {
    type: 'function',
    function: { name, description, parameters: schema, strict },
    async parse(text) {
      const checked = await check(parseArguments(name, text))
      if (!checked.issues) return checked.value
      throw new OpenAIError(`The arguments of ${name} do not fit: ${checked.issues.map(describe).join('; ')}`)
    },
    ...functions,
  }
}

function describe({ path = [], message }: StandardIssue): string {
  return `${path.map((part) => String(Object(part).key ?? part)).join('.')}: ${message}`
}
