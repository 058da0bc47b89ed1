import * as z from 'zod'

/** What structured outputs and tools take: the same library for all SDKs, so that it weighs the same in each. */
export const treeSchema = z.object({ name: z.string(), height: z.number() })
export const citySchema = z.object({ city: z.string() })
