// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerReferenceResource`. */
export const ContainerReferenceResourceShape: Shape = { type: string, container_id: string }
