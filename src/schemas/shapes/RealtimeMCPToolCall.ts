// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, variant } from '../../core/shape.ts'
import { RealtimeMCPHTTPErrorShape } from './RealtimeMCPHTTPError.ts'
import { RealtimeMCPProtocolErrorShape } from './RealtimeMCPProtocolError.ts'
import { RealtimeMCPToolExecutionErrorShape } from './RealtimeMCPToolExecutionError.ts'

/** What is checked of a `RealtimeMCPToolCall`. */
export const RealtimeMCPToolCallShape: Shape = {
  type: string,
  id: string,
  server_label: string,
  name: string,
  arguments: string,
  approval_request_id: nullish(string),
  output: nullish(string),
  error: nullish(
    variant('type', {
      protocol_error: RealtimeMCPProtocolErrorShape,
      tool_execution_error: RealtimeMCPToolExecutionErrorShape,
      http_error: RealtimeMCPHTTPErrorShape,
    }),
  ),
}
