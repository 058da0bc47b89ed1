import { genericOf } from '../genericOf.ts'
import { createPage } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { camelCase } from '../names.ts'
import { banner } from '../text.ts'
import { routeOf } from './routeOf.ts'

/** Files under src/ by the operation that a function of theirs answers. */
type Handlers = ReadonlyMap<string, string>

/** The mock's areas, a file each, and the list of them: src/testing/areas and src/testing/allAreas.ts. */
export function areaFiles(model: Model, handlers: Handlers): Map<string, string> {
  const operations = model.operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const areas = Map.groupBy(operations, ({ tag }) => camelCase(tag))
  const files = new Map([...areas].map(([name, list]) => [fileOf(name), areaFile(name, list, model, handlers)]))
  return files.set('testing/allAreas.ts', listFile([...areas.keys()].sort(), model))
}

function fileOf(name: string): string {
  return `testing/areas/${name}.ts`
}

function areaFile(name: string, operations: Operation[], model: Model, handlers: Handlers): string {
  const page = createPage(model, fileOf(name))
  const { imports } = page
  const isGeneric = ({ id }: Operation): boolean => !handlers.has(id)
  const ids = operations.map(({ id }) => `'${id}'`).join(' | ')
  const type = imports.use('testing/area.ts', 'type Area')
  const own = operations.flatMap(({ id }) => {
    const file = handlers.get(id)
    return file ? [`${imports.use(file, id)},\n`] : []
  })
  const routes = operations.map((operation) => `${operation.id}: ${routeOf(operation, page)},\n`)
  const stored = operations
    .filter(isGeneric)
    .map((operation) => ({ id: operation.id, generic: genericOf(operation, model, isGeneric) }))
  const samples = sharedSamples(stored.map(({ generic }) => generic.answer))
  const printed = (value: unknown): string => samples.get(JSON.stringify(value)) ?? JSON.stringify(value)
  const generics = stored.map(({ id, generic }) => {
    const fields = Object.entries(generic).map(([key, value]) => `${key}: ${printed(value)}`)
    return `${id}: { ${fields.join(', ')} },\n`
  })
  return [
    banner,
    imports.lines(),
    ...[...samples].map(
      ([sample, constant]) => `\n/** What several operations answer. */\nconst ${constant} = ${sample}\n`,
    ),
    `\n/** What the mock has of ${operations[0]?.tag}. */\n`,
    `export const ${name}: ${type}<${ids}> = {\nroutes: {\n${routes.join('')}},\nhandlers: {\n${own.join('')}},\ngenerics: {\n${generics.join('')}},\n}\n`,
  ].join('')
}

/** Names for the answers that are there more than once, by their JSON. */
function sharedSamples(answers: unknown[]): Map<string, string> {
  const texts = answers.map((answer) => JSON.stringify(answer)).filter((text) => text !== undefined)
  const shared = [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
  return new Map(shared.map((text, index) => [text, `${camelCase(JSON.parse(text).object ?? 'answer')}${index || ''}`]))
}

function listFile(names: string[], model: Model): string {
  const { imports } = createPage(model, 'testing/allAreas.ts')
  const type = imports.use('testing/area.ts', 'type SomeArea')
  const list = names.map((name) => imports.use(fileOf(name), name))
  return [
    banner,
    imports.lines(),
    '\n/** Every area of the API. */\n',
    `export const allAreas: readonly ${type}[] = [${list.join(', ')}]\n`,
  ].join('')
}
