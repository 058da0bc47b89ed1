// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerMemoryLimitShape } from './shapes/ContainerMemoryLimit.ts'

/** How much memory a container has. */
export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g' | (string & {})

/** Open: what the API adds passes. */
export const ContainerMemoryLimitSchema: GenericSchema<ContainerMemoryLimit> = openSchema(ContainerMemoryLimitShape)
