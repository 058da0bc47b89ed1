// Generated from spec/ by codegen/; change those.
import { boolean, nullable, number, record, type Shape, string, union } from '../../core/shape.ts'
import { ChatkitWorkflowTracingShape } from './ChatkitWorkflowTracing.ts'

/** What is checked of a `ChatkitWorkflow`. */
export const ChatkitWorkflowShape: Shape = {
  id: string,
  version: nullable(string),
  state_variables: nullable(record(union(string, boolean, number))),
  tracing: ChatkitWorkflowTracingShape,
}
