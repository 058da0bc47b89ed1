// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InlineSkillSourceParamShape } from './shapes/InlineSkillSourceParam.ts'

/** A skill's zip archive. */
export interface InlineSkillSourceParam {
  /** Always `base64`. Default: `base64`. */
  type: 'base64'
  /** Always `application/zip`. Default: `application/zip`. */
  media_type: 'application/zip'
  /** The archive in base64. From 1 to 70,254,592 characters. */
  data: string
}

/** Checks {@link InlineSkillSourceParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const InlineSkillSourceParamSchema: GenericSchema<InlineSkillSourceParam> =
  openSchema(InlineSkillSourceParamShape)
