import { expect, test } from 'vitest'
import { selected } from '../../../codegen/areas.ts'
import type { Schema } from '../../../codegen/document.ts'
import { createModel } from '../../../codegen/model.ts'
import { children, unionMembers } from '../../../codegen/schemas.ts'
import { type Decision, tellApart } from '../../../codegen/tellApart.ts'
import { sources, whole } from './today.ts'

const areas = sources.overlay['x-areas']
const everything = selected(whole, { areas, generate: { areas: Object.keys(areas), operations: [], components: [] } })
const { schemas, resolve } = createModel(everything)

/** Members that only a trial tells apart, wherever a decision comes to that. */
function trials(decision: Decision): Schema[][] {
  switch (decision.by) {
    case 'trial':
      return [decision.members]
    case 'kind':
      return [...decision.cases.values()].flatMap(trials)
    case 'property':
      return [...decision.cases.values(), ...(decision.absent ? [decision.absent] : [])].flatMap(trials)
    case 'field':
      return [decision.present, decision.absent].flatMap(trials)
    default:
      return []
  }
}

function unionsIn(schema: Schema): Schema[] {
  const isUnion = !schema.properties && unionMembers(schema).length > 0
  return [...(isUnion ? [schema] : []), ...children(schema).flatMap(unionsIn)]
}

test('the members of every union are told apart, but for items of evals and audio formats without a type', () => {
  const all = Object.entries(schemas).flatMap(([name, schema]) => unionsIn(schema).map((union) => ({ name, union })))
  const hard = all.filter(({ union }) => trials(tellApart(union, resolve)).length)
  expect(new Set(hard.map(({ name }) => name))).toEqual(
    new Set([
      'CreateEvalItem',
      'CreateEvalCompletionsRunDataSource',
      'CreateEvalResponsesRunDataSource',
      'RealtimeAudioFormats',
    ]),
  )
  console.log(`unions of today's document: ${all.length}, ${hard.length} told apart by trial`)
})
