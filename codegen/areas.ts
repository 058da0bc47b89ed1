import type { Document, OperationObject, Schema } from './document.ts'
import { reach } from './schemas.ts'

/** What of the document is generated; `x-areas` and `x-generate` of spec/overlay.yaml. */
export interface Selection {
  /** Every area of the API by name, with the paths that its operations' paths begin with. */
  areas: Record<string, string[]>
  generate: {
    /** Areas of which every operation is generated. */
    areas: string[]
    /** Single operations of other areas, by their names in code. */
    operations: string[]
    /** Components that are generated though no operation reaches them. */
    components: string[]
  }
}

/** The operations that are selected, each with its area as tag where it has none, and the components that they reach. */
export function selected(document: Document, { areas, generate }: Selection): Document {
  refuseUnknown('area', generate.areas, Object.keys(areas))
  const known = Object.values(document.paths).flatMap((item) => Object.values(item).map((one) => one.operationId))
  refuseUnknown('operation', generate.operations, known)
  refuseUnknown('component', generate.components, Object.keys(document.components.schemas))

  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const area = areaOf(path, areas)
    const isWhole = area !== undefined && generate.areas.includes(area)
    const kept = Object.entries(item).filter(([, one]) => isWhole || generate.operations.includes(one.operationId))
    const tagged = kept.map(([method, one]) => [method, withTag(one, area)] as const)
    return kept.length ? [[path, Object.fromEntries(tagged)] as const] : []
  })
  const operations = paths.flatMap(([, item]) => Object.values(item))
  const roots = generate.components.map((name): Schema => ({ $ref: `#/components/schemas/${name}` }))
  const reached = reach([...roots, ...operations.flatMap(schemasOf)], document.components.schemas)
  const schemas = Object.entries(document.components.schemas).filter(([name]) => reached.has(name))
  return { ...document, paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) } }
}

/** The area of a path. One with a query, such as `/responses?beta=true`, is a copy of the path without it, and in no area. */
export function areaOf(path: string, areas: Selection['areas']): string | undefined {
  if (path.includes('?')) return undefined
  const found = Object.entries(areas).find(([, starts]) =>
    starts.some((start) => path === start || path.startsWith(`${start}/`)),
  )
  return found?.[0]
}

function withTag(operation: OperationObject, area: string | undefined): OperationObject {
  return operation.tags.length || !area ? operation : { ...operation, tags: [area] }
}

/** Everything that an operation sends or receives. */
function schemasOf({ parameters = [], requestBody, responses, ...extensions }: OperationObject): Schema[] {
  const { 'x-stream': stream, 'x-result': result } = extensions
  return [
    ...parameters.map(({ schema }) => schema),
    ...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema),
    ...Object.values(responses[200].content).map(({ schema }) => schema),
    ...(stream ? [stream.schema] : []),
    ...(result ? [...Object.values(result.cases), result.otherwise] : []),
  ]
}

function refuseUnknown(kind: string, names: string[], known: string[]): void {
  for (const name of names)
    if (!known.includes(name)) throw new Error(`The overlay selects the ${kind} ${name}, which there is not: drop it.`)
}
