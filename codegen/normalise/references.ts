import type { Schema } from '../document.ts'
import type { Context } from './context.ts'
import type { SourceSchema } from './source.ts'

/** Keywords that say something of the place where the reference stands. */
const siblings = new Set(['nullable', 'description', 'default', 'deprecated'])

/** A reference with what stands beside it; `$recursiveRef` leads back to the component itself. */
export function reference(source: SourceSchema, context: Context): Schema {
  const { $ref, $recursiveRef, type: saidByTarget, ...beside } = source
  if ($recursiveRef) context.saw('reference to the component itself')
  if (saidByTarget || Object.keys(beside).length) context.saw('reference with siblings')
  for (const keyword of Object.keys(beside)) {
    if (!siblings.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`${context.self} has \`${keyword}\` beside a reference: say how it changes what it refers to.`)
  }
  const { default: value, nullable, description, deprecated } = beside
  return {
    $ref: $recursiveRef ? `#/components/schemas/${context.self}` : context.renamed($ref ?? ''),
    ...(description && { description }),
    ...(nullable && { nullable }),
    ...(value !== undefined && { default: value }),
    ...(deprecated && { deprecated }),
  }
}

/** The schema behind a reference, and behind the references in that. */
export function followed(schema: SourceSchema, context: Context): SourceSchema {
  return schema.$ref ? followed(context.component(schema.$ref), context) : schema
}
