import { expect, test } from 'vitest'
import type { Schema } from '../../../codegen/document.ts'
import type { Names } from '../../../codegen/names.ts'
import type { Form } from '../../../codegen/normalise/context.ts'
import type { SourceSchema } from '../../../codegen/normalise/source.ts'
import { type Normalised, normalise } from '../../../codegen/normalise.ts'

export const noNames: Names = { operations: {}, components: {} }
export const leaf: SourceSchema = { type: 'object', properties: { kind: { type: 'string', enum: ['leaf'] } } }
export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })

export function read(schemas: Record<string, SourceSchema>, names: Partial<Names> = {}): Normalised {
  return normalise({ paths: {}, components: { schemas } }, { ...noNames, ...names })
}

/** The inner form of a component, which may refer to others, and the forms that were met. */
export function inner(
  source: SourceSchema,
  others: Record<string, SourceSchema> = {},
): { schema: Schema; met: string[] } {
  const { document, seen } = read({ Tested: source, ...others })
  const met = [...seen].flatMap(([form, count]) => (count ? [form] : []))
  return { schema: document.components.schemas['Tested'] ?? {}, met }
}

export interface Case {
  is: string
  source: SourceSchema
  inner: Schema
  /** The form that is counted. */
  met?: Form
}

export function check(cases: Case[], others: Record<string, SourceSchema> = {}): void {
  test.each(cases)('$is', ({ source, inner: expected, met }) => {
    const result = inner(source, others)
    expect(result.schema).toEqual(expected)
    if (met) expect(result.met).toContain(met)
  })
}
