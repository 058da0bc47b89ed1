// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerFileResource`. */
export const ContainerFileResourceShape: Shape = {
  id: string,
  object: string,
  container_id: string,
  created_at: number,
  bytes: nullable(number),
  path: string,
  source: string,
}
