// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { C2PAValidationStateApiShape } from './shapes/C2PAValidationStateApi.ts'

/** Whether the signature is there, sound, and by a trusted signer. */
export type C2PAValidationStateApi = 'trusted' | 'valid' | 'invalid' | 'not_present' | (string & {})

/** Open: what the API adds passes. */
export const C2PAValidationStateApiSchema: GenericSchema<C2PAValidationStateApi> =
  openSchema(C2PAValidationStateApiShape)
