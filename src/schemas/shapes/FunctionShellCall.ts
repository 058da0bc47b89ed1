// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, string, variant } from '../../core/shape.ts'
import { ContainerReferenceResourceShape } from './ContainerReferenceResource.ts'
import { FunctionShellActionShape } from './FunctionShellAction.ts'
import { LocalEnvironmentResourceShape } from './LocalEnvironmentResource.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `FunctionShellCall`. */
export const FunctionShellCallShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  action: FunctionShellActionShape,
  status: string,
  environment: nullable(
    variant('type', { local: LocalEnvironmentResourceShape, container_reference: ContainerReferenceResourceShape }),
  ),
  created_by: optional(string),
}
