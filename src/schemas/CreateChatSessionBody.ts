// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ChatkitConfigurationParam, ChatkitConfigurationParamSchema } from './ChatkitConfigurationParam.ts'
import { type ExpiresAfterParam, ExpiresAfterParamSchema } from './ExpiresAfterParam.ts'
import { type RateLimitsParam, RateLimitsParamSchema } from './RateLimitsParam.ts'
import { type WorkflowParam, WorkflowParamSchema } from './WorkflowParam.ts'

/** Which workflow a session runs, and for which user. */
export interface CreateChatSessionBody {
  /** The workflow that the session runs. */
  workflow: WorkflowParam
  /** Your name for the user, who sees own threads alone. At least 1 character. */
  user: string
  /** How long the session lasts. */
  expires_after?: ExpiresAfterParam | undefined
  /** How much the session may ask for. */
  rate_limits?: RateLimitsParam | undefined
  /** What the chat offers its users. */
  chatkit_configuration?: ChatkitConfigurationParam | undefined
}

/** Exact: only unknown fields pass. */
export const CreateChatSessionBodySchema: v.GenericSchema<CreateChatSessionBody> = onlyObject(
  v.looseObject({
    workflow: WorkflowParamSchema,
    user: v.pipe(v.string(), v.minLength(1)),
    expires_after: v.optional(ExpiresAfterParamSchema),
    rate_limits: v.optional(RateLimitsParamSchema),
    chatkit_configuration: v.optional(ChatkitConfigurationParamSchema),
  }),
)
