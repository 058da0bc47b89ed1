// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionParameters } from './FunctionParameters.ts'
import { FunctionObjectShape } from './shapes/FunctionObject.ts'

/** Declaration of a function that the model may call. */
export interface FunctionObject {
  /** What the function does; the model relies on this to decide when to call it and how. */
  description?: string | null | undefined
  /** Name of the function, made of ASCII letters, digits, underscores and dashes. */
  name: string
  /** Parameters of the function as a JSON Schema object; absent means it takes none. */
  parameters?: FunctionParameters | null | undefined
  /** Whether the arguments must fit `parameters` exactly. Only part of JSON Schema is allowed then; null means no. Default: `false`. */
  strict?: boolean | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionObjectSchema: GenericSchema<FunctionObject> = openSchema(FunctionObjectShape)
