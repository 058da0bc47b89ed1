// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ContainerFileResourceShape } from './ContainerFileResource.ts'

/** What is checked of a `ContainerFileListResource`. */
export const ContainerFileListResourceShape: Shape = {
  object: string,
  data: [ContainerFileResourceShape],
  has_more: boolean,
}
