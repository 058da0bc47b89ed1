// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateVideoCharacterBody, CreateVideoCharacterBodySchema } from '../CreateVideoCharacterBody.ts'

/** What `createVideoCharacter` takes. */
export type CreateVideoCharacterParams = CreateVideoCharacterBody

/** Checks {@link CreateVideoCharacterParams} exactly; for input from outside, see `validated`. */
export const CreateVideoCharacterParamsSchema: v.GenericSchema<CreateVideoCharacterParams> =
  CreateVideoCharacterBodySchema
