import type { ContainerFileResource } from '../../../schemas/ContainerFileResource.ts'
import type { Context, Handler } from '../../context.ts'
import { find } from '../../find.ts'
import { page } from '../../page.ts'
import { findIn } from '../findIn.ts'
import { requireUpload } from '../requireUpload.ts'
import { findContainer, useContainer } from './containerLife.ts'

/** Puts a file into a container, where programs find it. */
export function addContainerFile(
  containerId: string,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  context: Context,
): ContainerFileResource {
  const file: ContainerFileResource = {
    id: context.id('cfile_'),
    object: 'container.file',
    container_id: containerId,
    created_at: context.seconds(),
    bytes: content.length,
    path: `/mnt/data/${name}`,
    source: 'user',
  }
  context.state.containerContents.set(file.id, content)
  context.state.containerFiles.set(file.id, file)
  return file
}

export const createContainerFile: Handler<'createContainerFile'> = ({ container_id, file_id, file }, context) => {
  useContainer(container_id, context)
  if (file_id === undefined) {
    const { name, bytes } = requireUpload(file, 'file')
    return addContainerFile(container_id, name, bytes, context)
  }
  const { filename } = find(context.state.files, file_id, 'file', 'file_id')
  return addContainerFile(container_id, filename, find(context.state.contents, file_id, 'file'), context)
}

export const listContainerFiles: Handler<'listContainerFiles'> = ({ container_id, ...params }, context) => {
  const { id } = findContainer(container_id, context)
  return page(
    [...context.state.containerFiles.values()].filter((file) => file.container_id === id),
    params,
  )
}

export const retrieveContainerFile: Handler<'retrieveContainerFile'> = ({ container_id, file_id }, context) =>
  findFile(container_id, file_id, context)

export const retrieveContainerFileContent: Handler<'retrieveContainerFileContent'> = (
  { container_id, file_id },
  context,
) => {
  const { id } = findFile(container_id, file_id, context)
  return new Response(find(context.state.containerContents, id, 'file'), {
    headers: { 'content-type': 'application/octet-stream' },
  })
}

export const deleteContainerFile: Handler<'deleteContainerFile'> = ({ container_id, file_id }, context) => {
  const { id } = findFile(container_id, file_id, context)
  context.state.containerFiles.delete(id)
  context.state.containerContents.delete(id)
  return new Response(null)
}

function findFile(container_id: string, file_id: string, context: Context): ContainerFileResource {
  findContainer(container_id, context)
  return findIn(context.state.containerFiles, file_id, 'container file', { container_id })
}
