// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerReferenceResourceShape } from './shapes/ContainerReferenceResource.ts'

/** Commands run in a container. */
export interface ContainerReferenceResource {
  /** Always `container_reference`. */
  type: 'container_reference'
  /** Identifier of the container. */
  container_id: string
}

/** Open: what the API adds passes. */
export const ContainerReferenceResourceSchema: GenericSchema<ContainerReferenceResource> = openSchema(
  ContainerReferenceResourceShape,
)
