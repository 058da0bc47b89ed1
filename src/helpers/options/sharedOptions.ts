import type { RequestOptions } from '../../core/types.ts'

/** Options of what makes several requests; they hold for each. An `idempotencyKey` names one, so it is not among them. */
export interface SharedOptions extends Omit<RequestOptions, 'idempotencyKey'> {}
