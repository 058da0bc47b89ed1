import { expect, test } from 'vitest'
import { areaOf, selected } from '../../../codegen/areas.ts'
import { generatedDocument } from '../../../codegen/sources.ts'
import { operationsOf, sources, whole } from './today.ts'

const areas = sources.overlay['x-areas']
const everything = selected(whole, { areas, generate: { areas: Object.keys(areas), operations: [], components: [] } })

test('the areas hold every operation but administration and beta copies', () => {
  const others = Object.entries(whole.paths).flatMap(([path, item]) =>
    areaOf(path, areas) ? [] : Object.values(item).map(({ operationId }) => `${operationId} ${path}`),
  )
  expect(others.filter((place) => !/ \/(organization|projects)\b|^beta\w+ .*\?beta=true$/.test(place))).toEqual([])
  expect(operationsOf(everything).length + others.length).toBe(operationsOf(whole).length)
})

test('the operations by area', () => {
  const byArea = new Map<string, string[]>()
  for (const [path, item] of Object.entries(everything.paths)) {
    const area = areaOf(path, areas) ?? ''
    byArea.set(area, [...(byArea.get(area) ?? []), ...Object.values(item).map(({ operationId }) => operationId)])
  }
  expect(operationsOf(everything)).toHaveLength(162)
  expect(Object.fromEntries(byArea)).toMatchSnapshot()
})

test('every operation has a tag', () => {
  expect(operationsOf(everything).filter(({ tags }) => !tags.length)).toEqual([])
})

test('what is generated: all of them, at least', () => {
  const ids = operationsOf(generatedDocument(sources)).map(({ operationId }) => operationId)
  expect(ids).toEqual(expect.arrayContaining(operationsOf(everything).map(({ operationId }) => operationId)))
})
