import { useEffect, useState } from 'preact/hooks'
import type { Library, LibraryFile } from '../../chat/protocol.ts'
import { getJSON, sendJSON, wordsOf } from '../api.ts'
import { upload } from '../composer/upload.ts'
import { pause } from '../conversation/network.ts'

const PAUSE = 2000

/** The files that answers can search. */
export interface LibraryView {
  files: LibraryFile[] | undefined
  error: string | undefined
  /** How much of the file on its way is sent, from 0 to 1; undefined while there is none. */
  share: number | undefined
  add(files: Iterable<File>): void
  remove(id: string): void
}

/** Reads the list, again and again while one of its files is being made ready. */
export function useLibrary(): LibraryView {
  const [files, setFiles] = useState<LibraryFile[]>()
  const [error, setError] = useState<string>()
  const [share, setShare] = useState<number>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    const left = new AbortController()
    const read = async (): Promise<void> => {
      for (let goesOn = true; goesOn; ) {
        const { files } = await getJSON<Library>('/api/library', left.signal)
        setFiles(files)
        goesOn = files.some(({ status }) => status === 'indexing')
        if (goesOn) await pause(PAUSE, left.signal)
      }
    }
    read().catch((error: unknown) => left.signal.aborted || setError(wordsOf(error)))
    return () => left.abort()
  }, [round])

  const act = async (action: () => Promise<unknown>): Promise<void> => {
    setError(undefined)
    await action().catch((error: unknown) => setError(wordsOf(error)))
    setShare(undefined)
    setRound((round) => round + 1)
  }
  const addAll = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) await upload('/api/library', file, setShare, new AbortController().signal)
  }
  return {
    files,
    error,
    share,
    add: (files) => void act(() => addAll(files)),
    remove: (id) => void act(() => sendJSON('DELETE', `/api/library/${id}`)),
  }
}
