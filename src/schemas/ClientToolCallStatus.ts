// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ClientToolCallStatusShape } from './shapes/ClientToolCallStatus.ts'

/** How far the call has come. */
export type ClientToolCallStatus = 'in_progress' | 'completed' | (string & {})

/** Open: what the API adds passes. */
export const ClientToolCallStatusSchema: GenericSchema<ClientToolCallStatus> = openSchema(ClientToolCallStatusShape)
