// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerReferenceParamShape } from './shapes/ContainerReferenceParam.ts'

/** A container that was made before. */
export interface ContainerReferenceParam {
  /** Always `container_reference`. */
  type: 'container_reference'
  /** Identifier of the container. */
  container_id: string
}

/** Open: what the API adds passes. */
export const ContainerReferenceParamSchema: GenericSchema<ContainerReferenceParam> =
  openSchema(ContainerReferenceParamShape)
