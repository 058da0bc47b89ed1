// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ContainerResourceShape } from './shapes/ContainerResource.ts'

/** A container, in which code and commands run. */
export interface ContainerResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Which kind of object it is. */
  object: string
  /** The name that it goes by. */
  name: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Whether the container runs. */
  status: string
  /** Time of last use, in Unix seconds. */
  last_active_at?: number | null | undefined
  /** When it expires by itself. */
  expires_after?:
    | {
        /** Always `last_active_at`. */
        anchor?: 'last_active_at' | undefined
        /** Minutes from the anchor until it expires. */
        minutes?: number | undefined
      }
    | null
    | undefined
  /** How much memory the container has. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null | undefined
  /** What the container can reach on the network. */
  network_policy?:
    | {
        /** Whether the container reaches nothing or certain domains. */
        type: 'allowlist' | 'disabled' | (string & {})
        /** Domains that may be reached, their subdomains included. */
        allowed_domains?: string[] | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const ContainerResourceSchema: GenericSchema<ContainerResource> = openSchema(ContainerResourceShape)
