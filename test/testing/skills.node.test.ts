import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { createSkill } from '../../src/operations/createSkill.ts'
import { createSkillVersion } from '../../src/operations/createSkillVersion.ts'
import { deleteSkill } from '../../src/operations/deleteSkill.ts'
import { deleteSkillVersion } from '../../src/operations/deleteSkillVersion.ts'
import { getSkill } from '../../src/operations/getSkill.ts'
import { getSkillContent } from '../../src/operations/getSkillContent.ts'
import { getSkillVersionContent } from '../../src/operations/getSkillVersionContent.ts'
import { listSkillVersions } from '../../src/operations/listSkillVersions.ts'
import { updateSkillDefaultVersion } from '../../src/operations/updateSkillDefaultVersion.ts'
import { createBareWorld } from './support/world.ts'

const manual = (text: string): File =>
  new File([`---\nname: bonsai\ndescription: Prunes trees.\n---\n${text}`], 'SKILL.md')

/** The files of an archive by its directory, each checked against its checksum. */
function filesIn(archive: ArrayBuffer): Record<string, string> {
  const view = new DataView(archive)
  const end = archive.byteLength - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const found: [string, string][] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(archive, at + 46, nameLength).toString()
    const local = view.getUint32(at + 42, true)
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    const bytes = Buffer.from(archive, local + 30 + nameLength, size)
    expect(crc32(bytes)).toBe(view.getUint32(at + 16, true))
    found.push([name, bytes.toString()])
    at += 46 + nameLength
  }
  return Object.fromEntries(found)
}

test('SKILL.md names a skill, and its files come back in an archive', async () => {
  const { client } = createBareWorld()
  const skill = await createSkill(client, { files: [manual('Cut.'), new File(['print()'], 'Grüße.py')] })
  expect(skill).toMatchObject({
    name: 'bonsai',
    description: 'Prunes trees.',
    default_version: '1',
    latest_version: '1',
  })
  const content = await getSkillContent(client, { skill_id: skill.id })
  expect(content.headers.get('content-type')).toBe('application/zip')
  const files = filesIn(await content.arrayBuffer())
  expect(Object.keys(files)).toEqual(['SKILL.md', 'Grüße.py'])
  expect(files['Grüße.py']).toBe('print()')
})

test('versions count up; one is the default, which content and deletion go by', async () => {
  const { client } = createBareWorld()
  const { id: skill_id } = await createSkill(client, { files: [manual('One.')] })
  await createSkillVersion(client, { skill_id, files: [manual('Two.')] })
  await createSkillVersion(client, { skill_id, files: [manual('Three.')], default: true })
  expect(await getSkill(client, { skill_id })).toMatchObject({ default_version: '3', latest_version: '3' })
  await updateSkillDefaultVersion(client, { skill_id, default_version: '2' })
  const textOf = async (content: Response): Promise<string | undefined> =>
    filesIn(await content.arrayBuffer())['SKILL.md']
  expect(await textOf(await getSkillContent(client, { skill_id }))).toContain('Two.')
  expect(await textOf(await getSkillVersionContent(client, { skill_id, version: '1' }))).toContain('One.')
  await deleteSkillVersion(client, { skill_id, version: '3' })
  expect(await getSkill(client, { skill_id })).toMatchObject({ latest_version: '2' })
  const { data } = await listSkillVersions(client, { skill_id, order: 'asc' })
  expect(data.map(({ version }) => version)).toEqual(['1', '2'])
})

test('an archive comes back as it was sent', async () => {
  const { client, mock } = createBareWorld()
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 255])
  const { id: skill_id, name } = await createSkill(client, { files: new File([bytes], 'pruning.zip') })
  expect(name).toBe('pruning')
  expect(new Uint8Array(await (await getSkillContent(client, { skill_id })).arrayBuffer())).toEqual(bytes)
  await deleteSkill(client, { skill_id })
  expect(mock.state.skillVersions.size).toBe(0)
})
