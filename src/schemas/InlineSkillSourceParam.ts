// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InlineSkillSourceParamShape } from './shapes/InlineSkillSourceParam.ts'

/** A skill's zip archive. */
export interface InlineSkillSourceParam {
  /** Always `base64`. */
  type: 'base64'
  /** Always `application/zip`. */
  media_type: 'application/zip'
  /** The archive in base64. From 1 to 70,254,592 characters. */
  data: string
}

/** Open: what the API adds passes. */
export const InlineSkillSourceParamSchema: GenericSchema<InlineSkillSourceParam> =
  openSchema(InlineSkillSourceParamShape)
