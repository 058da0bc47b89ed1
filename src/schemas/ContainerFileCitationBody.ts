// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerFileCitationBodyShape } from './shapes/ContainerFileCitationBody.ts'

/** Points to a file in a container. */
export interface ContainerFileCitationBody {
  /** Always `container_file_citation`. */
  type: 'container_file_citation'
  /** Identifier of the container that the file lies in. */
  container_id: string
  /** Identifier of the cited file. */
  file_id: string
  /** Offset in the text at which the annotated span starts. */
  start_index: number
  /** Offset in the text at which the annotated span ends. */
  end_index: number
  /** Name of the cited file. */
  filename: string
}

/** Open: what the API adds passes. */
export const ContainerFileCitationBodySchema: GenericSchema<ContainerFileCitationBody> =
  openSchema(ContainerFileCitationBodyShape)
