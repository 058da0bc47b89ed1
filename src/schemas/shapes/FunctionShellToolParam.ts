// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, variant } from '../../core/shape.ts'
import { ContainerAutoParamShape } from './ContainerAutoParam.ts'
import { ContainerReferenceParamShape } from './ContainerReferenceParam.ts'
import { LocalEnvironmentParamShape } from './LocalEnvironmentParam.ts'

/** What is checked of a `FunctionShellToolParam`. */
export const FunctionShellToolParamShape: Shape = {
  type: string,
  environment: nullish(
    variant('type', {
      container_auto: ContainerAutoParamShape,
      local: LocalEnvironmentParamShape,
      container_reference: ContainerReferenceParamShape,
    }),
  ),
  allowed_callers: nullish([string]),
}
