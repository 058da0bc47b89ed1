import type { SkillResource } from '../../../schemas/SkillResource.ts'
import type { Handler } from '../../context.ts'
import { page } from '../../page.ts'
import { contentOf, readSkill } from './readSkill.ts'
import { addVersion, findSkill, findVersion, versionsOf } from './versions.ts'

export const createSkill: Handler<'createSkill'> = ({ files }, context) => {
  const { name, description, entries } = readSkill(files)
  const skill: SkillResource = {
    id: context.id('skill_'),
    object: 'skill',
    name,
    description,
    created_at: context.seconds(),
    default_version: '1',
    latest_version: '1',
  }
  context.state.skills.set(skill.id, skill)
  addVersion(skill.id, { name, description, entries }, context)
  return skill
}

export const listSkills: Handler<'listSkills'> = (params, { state }) => page(state.skills.values(), params)

export const getSkill: Handler<'getSkill'> = ({ skill_id }, context) => findSkill(skill_id, context)

export const updateSkillDefaultVersion: Handler<'updateSkillDefaultVersion'> = (
  { skill_id, default_version },
  context,
) => {
  findVersion(skill_id, default_version, context)
  const changed = { ...findSkill(skill_id, context), default_version }
  context.state.skills.set(skill_id, changed)
  return changed
}

export const deleteSkill: Handler<'deleteSkill'> = ({ skill_id }, context) => {
  const { id } = findSkill(skill_id, context)
  for (const version of versionsOf(id, context)) context.state.skillVersions.delete(version.id)
  context.state.skills.delete(id)
  return { id, object: 'skill.deleted', deleted: true }
}

export const getSkillContent: Handler<'getSkillContent'> = ({ skill_id }, context) => {
  const { default_version } = findSkill(skill_id, context)
  return contentOf(findVersion(skill_id, default_version, context))
}
