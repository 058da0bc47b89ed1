// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { FunctionObjectShape } from './FunctionObject.ts'

/** What is checked of a `AssistantToolsFunction`. */
export const AssistantToolsFunctionShape: Shape = { type: string, function: FunctionObjectShape }
