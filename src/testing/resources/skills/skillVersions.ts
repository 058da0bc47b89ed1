import type { Handler } from '../../context.ts'
import { page } from '../../page.ts'
import { Refusal } from '../../refusal.ts'
import { contentOf, readSkill } from './readSkill.ts'
import { addVersion, findSkill, findVersion, versionsOf } from './versions.ts'

export const createSkillVersion: Handler<'createSkillVersion'> = (
  { skill_id, files, default: isDefault = false },
  context,
) => {
  const skill = findSkill(skill_id, context)
  const { resource } = addVersion(skill.id, readSkill(files), context)
  const { name, description, version } = resource
  context.state.skills.set(skill.id, {
    ...skill,
    latest_version: version,
    ...(isDefault && { name, description, default_version: version }),
  })
  return resource
}

export const listSkillVersions: Handler<'listSkillVersions'> = ({ skill_id, ...params }, context) => {
  const { id } = findSkill(skill_id, context)
  return page(
    versionsOf(id, context).map(({ resource }) => resource),
    params,
  )
}

export const getSkillVersion: Handler<'getSkillVersion'> = ({ skill_id, version }, context) =>
  findVersion(skill_id, version, context).resource

export const getSkillVersionContent: Handler<'getSkillVersionContent'> = ({ skill_id, version }, context) =>
  contentOf(findVersion(skill_id, version, context))

export const deleteSkillVersion: Handler<'deleteSkillVersion'> = ({ skill_id, version }, context) => {
  const { id } = findVersion(skill_id, version, context)
  const skill = findSkill(skill_id, context)
  if (skill.default_version === version)
    throw new Refusal(400, `Version ${version} is the default one: make another the default first.`)
  context.state.skillVersions.delete(id)
  const latest_version = versionsOf(skill_id, context).at(-1)?.resource.version ?? skill.default_version
  context.state.skills.set(skill_id, { ...skill, latest_version })
  return { id, object: 'skill.version.deleted', deleted: true, version }
}
