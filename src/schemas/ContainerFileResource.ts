// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerFileResourceShape } from './shapes/ContainerFileResource.ts'

/** A file that lies in a container. */
export interface ContainerFileResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Which kind of object it is. */
  object: string
  /** Identifier of the container. */
  container_id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** How large the file is, in bytes. */
  bytes: number | null
  /** Where the file lies in the container. */
  path: string
  /** Who put the file there, such as `user` or `assistant`. */
  source: string
}

/** Open: what the API adds passes. */
export const ContainerFileResourceSchema: GenericSchema<ContainerFileResource> = openSchema(ContainerFileResourceShape)
