// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedVideoResourceShape } from './shapes/DeletedVideoResource.ts'

/** Says that a video was deleted. */
export interface DeletedVideoResource {
  /** Always `video.deleted`. */
  object: 'video.deleted'
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the video that was deleted. */
  id: string
}

/** Open: what the API adds passes. */
export const DeletedVideoResourceSchema: GenericSchema<DeletedVideoResource> = openSchema(DeletedVideoResourceShape)
