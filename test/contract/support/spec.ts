import { parse } from 'yaml'
import seedText from '../../../spec/openapi.yaml?raw'
import overlayText from '../../../spec/overlay.yaml?raw'
import todayText from '../../../spec/today.yaml?raw'
import type { Document, OperationObject, Overlay, Schema } from './document.ts'
import { overlaid } from './overlay.ts'

const overlay: Overlay = parse(overlayText)

/** The document without overlays. */
export const seed: Document = parse(seedText)

/** The document as it is on the wire today. */
export const spec: Document = overlaid(overlaid(seed, overlay), parse(todayText) as Overlay)

/** One operation with its place. */
export interface Operation extends OperationObject {
  method: string
  path: string
}

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(spec.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
)

/** The name of a component in code, where it would hide one of the platform's or meet another. */
export function codeName(component: string): string {
  return overlay['x-names']?.components[component] ?? component
}

/** The component that a schema refers to, if it does. */
export function refName({ $ref }: Schema): string | undefined {
  return $ref?.split('/').pop()
}

/** A schema with its reference followed; what stands beside the reference counts too. */
export function resolved(schema: Schema): Schema {
  const name = refName(schema)
  if (!name) return schema
  const component = spec.components.schemas[name]
  if (!component) throw new Error(`No component ${name}.`)
  const { $ref, ...beside } = schema
  return { ...resolved(component), ...beside }
}

/** The members of a union; none for an object whose alternatives only list required fields. */
export function membersOf(schema: Schema): Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).filter((member) => Object.keys(member).join() !== 'required')
}

/** Required fields of which an object needs one, beside those that it always needs. */
export function alternativesOf({ oneOf, anyOf }: Schema): string[] {
  return (oneOf ?? anyOf ?? []).flatMap((member) =>
    Object.keys(member).join() === 'required' ? (member.required ?? []) : [],
  )
}
