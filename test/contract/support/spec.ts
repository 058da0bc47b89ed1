import normalised from 'virtual:today'
import { parse } from 'yaml'
import restoredText from '../../../spec/2024.yaml?raw'
import overlayText from '../../../spec/overlay.yaml?raw'
import seedText from '../openapi.2024.yaml?raw'
import type { Document, OperationObject, Overlay, Schema } from './document.ts'
import { overlaid } from './overlay.ts'
import { reached } from './reached.ts'

const overlay = parse(overlayText) as Overlay

/** All of today's document, as it is on the wire. */
const whole: Document = overlaid(overlaid(normalised, parse(restoredText)), overlay)

/** One operation with its place. */
export interface Operation extends OperationObject {
  method: string
  path: string
}

/** The document of 2024, its references told from those of today's. */
export const seed: Document = parse(seedText.replaceAll('#/components/schemas/', '#/2024/'))

/** Every operation of today's document that is generated. */
export const operations: Operation[] = operationsOf(whole).filter(isGenerated)

/** What is generated of today's document, in the form that tells null by `nullable`. */
export const components: Record<string, Schema> = reachedComponents()

/** The operations of a document, each with its place. */
export function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  )
}

function isGenerated({ operationId, path }: Operation): boolean {
  const { areas, operations } = overlay['x-generate']
  const starts = areas.flatMap((area) => overlay['x-areas'][area] ?? [])
  const isInArea = starts.some((start) => path === start || path.startsWith(`${start}/`))
  return operations.includes(operationId) || (isInArea && !path.includes('?'))
}

function reachedComponents(): Record<string, Schema> {
  const listed = overlay['x-generate'].components.map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const names = reached([listed, operations], whole.components.schemas)
  return Object.fromEntries(Object.entries(whole.components.schemas).filter(([name]) => names.has(name)))
}

/** The name of a component of 2024 in code, where it would hide one of the platform's or meet another. */
export function codeName(component: string): string {
  return overlay['x-names'].components[component] ?? component
}

/** The component that a schema refers to, if it does. */
export function refName({ $ref }: Schema): string | undefined {
  return $ref?.split('/').pop()
}

/** A schema with its reference followed; what stands beside the reference counts too. */
export function resolved(schema: Schema): Schema {
  const name = refName(schema)
  if (!name) return schema
  const { schemas } = schema.$ref?.startsWith('#/2024/') ? seed.components : whole.components
  const component = schemas[name]
  if (!component) throw new Error(`No component ${schema.$ref}.`)
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
