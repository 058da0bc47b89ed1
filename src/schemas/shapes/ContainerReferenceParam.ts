// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerReferenceParam`. */
export const ContainerReferenceParamShape: Shape = { type: string, container_id: string }
