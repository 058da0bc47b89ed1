// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string, variant } from '../../core/shape.ts'
import { CodeInterpreterOutputImageShape } from './CodeInterpreterOutputImage.ts'
import { CodeInterpreterOutputLogsShape } from './CodeInterpreterOutputLogs.ts'

/** What is checked of a `CodeInterpreterToolCall`. */
export const CodeInterpreterToolCallShape: Shape = {
  type: string,
  id: string,
  status: string,
  container_id: string,
  code: nullable(string),
  outputs: nullable([
    variant('type', { logs: CodeInterpreterOutputLogsShape, image: CodeInterpreterOutputImageShape }),
  ]),
}
