import type { ContainerResource } from '../../../schemas/ContainerResource.ts'
import type { Context, Handler } from '../../context.ts'
import { find } from '../../find.ts'
import { page } from '../../page.ts'
import { addContainerFile } from './containerFiles.ts'
import { findContainer, touchContainer } from './containerLife.ts'

export const createContainer: Handler<'createContainer'> = (params, context) => {
  const { name, file_ids = [], skills = [], expires_after, memory_limit = '1g', network_policy } = params
  for (const id of file_ids) find(context.state.files, id, 'file', 'file_ids')
  for (const skill of skills)
    if (skill.type === 'skill_reference') find(context.state.skills, skill.skill_id, 'skill', 'skills')
  const container: ContainerResource = {
    id: context.id('cntr_'),
    object: 'container',
    name,
    created_at: context.seconds(),
    status: 'running',
    expires_after: expires_after ?? { anchor: 'last_active_at', minutes: 20 },
    memory_limit,
    network_policy: network_policy ?? { type: 'disabled' },
  }
  touchContainer(container, context)
  for (const id of file_ids) copyFile(container.id, id, context)
  return findContainer(container.id, context)
}

function copyFile(containerId: string, fileId: string, context: Context): void {
  const { filename } = find(context.state.files, fileId, 'file', 'file_ids')
  addContainerFile(containerId, filename, find(context.state.contents, fileId, 'file'), context)
}

export const listContainers: Handler<'listContainers'> = ({ name, ...params }, { state }) =>
  page(
    [...state.containers.values()].filter((container) => name === undefined || container.name === name),
    params,
  )

export const retrieveContainer: Handler<'retrieveContainer'> = ({ container_id }, context) =>
  findContainer(container_id, context)

export const deleteContainer: Handler<'deleteContainer'> = ({ container_id }, context) => {
  const { id } = findContainer(container_id, context)
  const { containers, containerFiles, containerContents } = context.state
  containers.delete(id)
  for (const file of [...containerFiles.values()].filter((one) => one.container_id === id)) {
    containerFiles.delete(file.id)
    containerContents.delete(file.id)
  }
  return new Response(null)
}
