import { OpenAIError } from '../core/openAIError.ts'
import type { StandardIssue, StandardResult } from '../core/standardSchema.ts'
import type { ChatCompletionMessageToolCalls } from '../schemas/ChatCompletionMessageToolCalls.ts'
import type { ChatCompletionTool } from '../schemas/ChatCompletionTool.ts'
import type { CustomToolChatCompletions } from '../schemas/CustomToolChatCompletions.ts'
import { readArguments } from './rounds/readArguments.ts'

/** What the check of a value came to, in the words of Standard Schema. */
export interface ToolCheck extends StandardResult {
  readonly value?: unknown
}

/**
 * A schema of any library that can write itself as JSON Schema, such as Valibot's by `toStandardJsonSchema`.
 * @see https://standardschema.dev/json-schema
 */
export interface ToolSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
    readonly jsonSchema: { readonly input: (options: { readonly target: 'draft-07' }) => Record<string, unknown> }
    readonly validate?: ((value: unknown) => ToolCheck | Promise<ToolCheck>) | undefined
  }
}

/** A JSON Schema as it is. Arguments are not checked with it. */
export interface PlainJSONSchema {
  readonly [keyword: string]: unknown
  readonly '~standard'?: never
}

/** The type of a tool's arguments. */
export type ToolArguments<S> = S extends ToolSchema<infer Output> ? Output : Record<string, unknown>

/** What a tool is told besides its arguments. */
export interface ToolContext {
  /** Fires when the loop ends before the tool does. */
  signal: AbortSignal
  /** Names the call that this is an answer to; `call_id` in Responses. */
  tool_call_id: string
}

/** What makes a tool that others run, such as the page that a visitor looks at. */
export interface ToolDeclaration<S extends ToolSchema | PlainJSONSchema> {
  /** ASCII letters, digits, underscores and dashes. */
  name: string
  /** Tells the model what the tool does and when to use it. */
  description?: string | undefined
  /** What it takes; an object, by its schema. */
  parameters: S
  /** Whether the model has to keep to `parameters` exactly, which allows a part of JSON Schema only. */
  strict?: boolean | undefined
}

/** What makes a tool. */
export interface ToolDefinition<S extends ToolSchema | PlainJSONSchema> extends ToolDeclaration<S> {
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
 * @param definition Its name, what it takes, and the function. `parameters` are a Standard JSON Schema (`~standard.jsonSchema`;
 * Valibot by `toStandardJsonSchema`), which types the arguments and checks them where it can, or a plain JSON Schema.
 * Without `run`, a loop stops at its calls, for `answerTools` to go on.
 * @returns The tool.
 * @throws {OpenAIError} The schema can't write itself as JSON Schema.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   description: 'Tells the weather of a city.',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 */
export function defineTool<const S extends ToolSchema | PlainJSONSchema>(
  definition: ToolDefinition<S>,
): Tool<ToolArguments<S>>
export function defineTool<const S extends ToolSchema | PlainJSONSchema>(
  definition: ToolDeclaration<S>,
): DeclaredTool<ToolArguments<S>>
export function defineTool<const S extends ToolSchema | PlainJSONSchema>({
  name,
  description,
  parameters,
  strict,
  ...functions
}: ToolDeclaration<S>): DeclaredTool<ToolArguments<S>> {
  const { standard, schema } = read(parameters)
  if (!schema) throw new OpenAIError(`${name} needs parameters with ~standard.jsonSchema.`)
  return {
    type: 'function',
    function: { name, description, parameters: schema, strict },
    async parse(text) {
      const args = readArguments(text)
      if (!args) throw new OpenAIError(`The arguments of ${name} are not a JSON object: ${text}`)
      const { value, issues } = (await standard?.validate?.(args)) ?? { value: args }
      if (issues) throw new OpenAIError(`The arguments of ${name} do not fit: ${issues.map(describe).join('; ')}`)
      return value as ToolArguments<S>
    },
    ...functions,
  }
}

/** What a schema can do, and the JSON Schema that it is or writes; undefined when it writes none. */
function read(parameters: ToolSchema | PlainJSONSchema): {
  standard?: ToolSchema['~standard']
  schema: PlainJSONSchema | undefined
} {
  const standard = parameters['~standard']
  if (!standard) return { schema: parameters as PlainJSONSchema }
  return { standard, schema: standard.jsonSchema?.input({ target: 'draft-07' }) }
}

function describe({ path = [], message }: StandardIssue): string {
  return `${path.map((part) => String(Object(part).key ?? part)).join('.')}: ${message}`
}
