// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComputerEnvironmentShape } from './shapes/ComputerEnvironment.ts'

/** The kind of computer. */
export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {})

/** Open: what the API adds passes. */
export const ComputerEnvironmentSchema: GenericSchema<ComputerEnvironment> = openSchema(ComputerEnvironmentShape)
