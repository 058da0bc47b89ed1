import type { Exchange } from '../../core/exchange.ts'

/** The parts of an exchange that reading needs; some streams are read without a call of ours. */
export type StreamExchange = Pick<
  Exchange,
  'event' | 'attempts' | 'totalTimeout' | 'endsAt' | 'redact' | 'requestId' | 'emit' | 'check' | 'fail' | 'abort'
>
