// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerResource`. */
export const ContainerResourceShape: Shape = {
  id: string,
  object: string,
  name: string,
  created_at: number,
  status: string,
}
