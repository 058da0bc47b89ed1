// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ContainerFileCitationBody`. */
export const ContainerFileCitationBodyShape: Shape = {
  type: string,
  container_id: string,
  file_id: string,
  start_index: number,
  end_index: number,
  filename: string,
}
