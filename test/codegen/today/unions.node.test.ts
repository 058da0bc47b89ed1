import { expect, test } from 'vitest'
import { selected } from '../../../codegen/areas.ts'
import type { Schema } from '../../../codegen/document.ts'
import { createModel } from '../../../codegen/model.ts'
import { type Parting, partMembers } from '../../../codegen/partMembers.ts'
import { children, unionMembers } from '../../../codegen/schemas.ts'
import { sources, whole } from './today.ts'

const areas = sources.overlay['x-areas']
const everything = selected(whole, { areas, generate: { areas: Object.keys(areas), operations: [], components: [] } })
const model = createModel(everything)

/** Members that only trying tells apart, wherever it comes to that. */
function tried(parting: Parting): Schema[][] {
  switch (parting.by) {
    case 'nothing':
      return []
    case 'trying':
      return [parting.members]
    case 'field':
      return [...parting.branches.map(({ inner }) => inner), parting.otherwise].flatMap(tried)
    case 'tag':
      return [...parting.branches.map(({ inner }) => inner), ...(parting.untagged ? [parting.untagged] : [])].flatMap(
        tried,
      )
    case 'file':
      return tried(parting.otherwise)
    case 'type':
      return parting.branches.flatMap(({ inner }) => tried(inner))
  }
}

function unionsIn(schema: Schema): Schema[] {
  const isUnion = !schema.properties && unionMembers(schema).length > 0
  return [...(isUnion ? [schema] : []), ...children(schema).flatMap(unionsIn)]
}

/** Every component with a union whose members need trying, and those members. */
const hard = Object.entries(model.schemas).flatMap(([name, schema]) =>
  unionsIn(schema).flatMap((union) =>
    tried(partMembers(unionMembers(union), model)).map((members) => ({ name, members })),
  ),
)

test('the members of unions are told apart without trying, but in the ones that are listed', () => {
  expect([...new Set(hard.map(({ name }) => name))].sort()).toEqual([
    // Messages of evaluations, one of them of any role.
    'CreateEvalCompletionsRunDataSource',
    'CreateEvalItem',
    'CreateEvalResponsesRunDataSource',
    // A message of two forms, of which one takes all that the other takes.
    'InputItem',
    // Formats that may lack their type.
    'RealtimeAudioFormats',
  ])
})
