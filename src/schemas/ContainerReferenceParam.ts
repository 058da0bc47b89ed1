// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerReferenceParamShape } from './shapes/ContainerReferenceParam.ts'

/** A container that was made before. */
export interface ContainerReferenceParam {
  /** Always `container_reference`. Default: `container_reference`. */
  type: 'container_reference'
  /** Identifier of the container. */
  container_id: string
}

/** Checks {@link ContainerReferenceParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ContainerReferenceParamSchema: GenericSchema<ContainerReferenceParam> =
  openSchema(ContainerReferenceParamShape)
