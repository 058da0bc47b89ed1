import { type Cases, missing, none } from '../case.ts'

/** What a skill is made of. */
export const manual: File = new File(
  ['---\nname: bonsai\ndescription: Prunes trees.\n---\n\nCut with care.\n'],
  'SKILL.md',
)
const nameless = new File(['Cut with care.'], 'SKILL.md')

export const skills: Cases<
  | 'createSkill'
  | 'createSkillVersion'
  | 'deleteSkill'
  | 'deleteSkillVersion'
  | 'getSkill'
  | 'getSkillContent'
  | 'getSkillVersion'
  | 'getSkillVersionContent'
  | 'listSkillVersions'
  | 'listSkills'
  | 'updateSkillDefaultVersion'
> = {
  createSkill: {
    params: () => ({ files: [manual, new File(['x'], 'tool.py')] }),
    refused: [
      [{ files: missing }, 400, 'files'],
      [{ files: [nameless] }, 400, 'files'],
      [{ files: [new File(['x'], 'tool.py')] }, 400, 'files'],
    ],
  },
  createSkillVersion: {
    params: ({ skill }) => ({ skill_id: skill, files: manual, default: true }),
    refused: [
      [{ skill_id: none }, 404],
      [{ files: nameless }, 400, 'files'],
    ],
  },
  deleteSkill: { params: ({ skill }) => ({ skill_id: skill }), refused: [[{ skill_id: none }, 404]] },
  deleteSkillVersion: {
    params: ({ skill }) => ({ skill_id: skill, version: '2' }),
    refused: [
      [{ skill_id: none }, 404],
      [{ version: '9' }, 404],
      [{ version: '1' }, 400],
    ],
  },
  getSkill: { params: ({ skill }) => ({ skill_id: skill }), refused: [[{ skill_id: none }, 404]] },
  getSkillContent: { params: ({ skill }) => ({ skill_id: skill }), refused: [[{ skill_id: none }, 404]] },
  getSkillVersion: { params: ({ skill }) => ({ skill_id: skill, version: '2' }), refused: [[{ version: '9' }, 404]] },
  getSkillVersionContent: {
    params: ({ skill }) => ({ skill_id: skill, version: '2' }),
    refused: [[{ version: '9' }, 404]],
  },
  listSkillVersions: {
    params: ({ skill }) => ({ skill_id: skill, limit: 1 }),
    refused: [
      [{ skill_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
    ],
  },
  listSkills: {
    params: () => ({ order: 'asc' }),
    refused: [
      [{ order: 'up' }, 400, 'order'],
      [{ after: none }, 404, 'after'],
    ],
  },
  updateSkillDefaultVersion: {
    params: ({ skill }) => ({ skill_id: skill, default_version: '2' }),
    refused: [
      [{ skill_id: none }, 404],
      [{ default_version: '9' }, 404],
    ],
  },
}
