// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, variant } from '../../core/shape.ts'
import { ContainerReferenceParamShape } from './ContainerReferenceParam.ts'
import { FunctionShellActionParamShape } from './FunctionShellActionParam.ts'
import { LocalEnvironmentParamShape } from './LocalEnvironmentParam.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `FunctionShellCallItemParam`. */
export const FunctionShellCallItemParamShape: Shape = {
  id: nullish(string),
  call_id: string,
  caller: nullish(ToolCallCallerParamShape),
  type: string,
  action: FunctionShellActionParamShape,
  status: nullish(string),
  environment: nullish(
    variant('type', { local: LocalEnvironmentParamShape, container_reference: ContainerReferenceParamShape }),
  ),
}
