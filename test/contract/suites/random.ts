import * as fc from 'fast-check'
import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { functionOf, strictClient } from '../support/exchange.ts'
import { isOpen } from '../support/openness.ts'
import { accepts } from '../support/oracle.ts'
import { file, sample } from '../support/samples.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { components } from '../support/spec.ts'
import { formOf } from '../support/wire.ts'

/** A copy of a value with something else at a place that the steps lead to. */
function changed(value: unknown, steps: number[], other: unknown): unknown {
  const [step, ...further] = steps
  const keys = Object.keys(value instanceof Blob ? {} : Object(value))
  const key = step === undefined || typeof value === 'string' ? undefined : keys[step % keys.length]
  if (key === undefined) return other
  const inner = changed((value as Record<string, unknown>)[key], further, other)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner }
}

describe('random', () => {
  test('a schema takes exactly the changed values that the document allows', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.dictionary(fc.string(), fc.string()),
    )
    const steps = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 })
    const whole = new Map(
      Object.entries(components).map(([name, described]) => [name, sample(described, 'everything')]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(components)), steps, anything, (name, steps, other) => {
        const described = components[name] ?? {}
        const value = changed(whole.get(name), steps, other)
        const { success } = safeParse(schemaOf(name), value)
        expect(success).toBe(accepts(described, value, isOpen(name) ? 'open' : 'exact'))
      }),
      { numRuns: 2000 },
    )
  })

  test('any path value but an empty or dot one arrives as it was', async () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^\.{1,2}$/.test(text) && text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(value, value, async (thread_id, run_id) => {
        const client = strictClient(() => Response.json({}), { onDrift: null })
        await functionOf('cancelRun')(client, { thread_id, run_id })
        expect(client.sent.map(({ url }) => new URL(url).pathname.split('/').map(decodeURIComponent))).toEqual([
          ['', 'v1', 'threads', thread_id, 'runs', run_id, 'cancel'],
        ])
      }),
    )
  })

  test('any text in a form arrives as it was', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), fc.uint8Array(), async (prompt, list, bytes) => {
        const client = strictClient(() => Response.json({}), { onDrift: null })
        await functionOf('createTranscription')(client, {
          file: new File([bytes], file.name, { type: file.type }),
          prompt,
          list,
        })
        const parts = await Promise.all(client.sent.map(formOf))
        const described = { name: file.name, type: file.type, bytes: [...bytes] }
        expect(parts).toEqual([[['file', described], ['prompt', prompt], ...list.map((item) => ['list[]', item])]])
      }),
    )
  })
})
