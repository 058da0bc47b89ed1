import type { Limits } from './protocol.ts'

const MB = 1_000_000

/** What a message can hold. */
export const limits: Limits = {
  text: 100_000,
  attachments: 10,
  bytes: { image: 10 * MB, text: 200_000, pdf: 32 * MB },
  title: 100,
}
