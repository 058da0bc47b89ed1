import { useState } from 'preact/hooks'
import type { ChatFile } from '../../chat/state.ts'
import { wordsOf } from '../api.ts'
import { upload } from './upload.ts'

/** A file on its way, or there. */
export interface Upload {
  key: number
  name: string
  /** How much of it is sent, from 0 to 1. */
  share: number
  /** There once the server has it all. */
  file?: ChatFile
  error?: string
  cancel(): void
}

/** The files that will go along with the next message. */
export interface UploadList {
  uploads: Upload[]
  add(files: Iterable<File>): void
  remove(key: number): void
  clear(): void
}

let keys = 0

/** Uploads files as they are chosen. */
export function useUploads(): UploadList {
  const [uploads, setUploads] = useState<Upload[]>([])
  const change = (key: number, news: Partial<Upload>): void =>
    setUploads((old) => old.map((one) => (one.key === key ? { ...one, ...news } : one)))
  const begin = async (file: File): Promise<void> => {
    const key = keys++
    const cancelled = new AbortController()
    setUploads((old) => [...old, { key, name: file.name, share: 0, cancel: () => cancelled.abort() }])
    try {
      const { id } = await upload(file, (share) => change(key, { share }), cancelled.signal)
      change(key, { share: 1, file: { id, filename: file.name } })
    } catch (error) {
      change(key, { error: wordsOf(error) })
    }
  }
  return {
    uploads,
    add: (files) => [...files].forEach((file) => void begin(file)),
    remove(key) {
      uploads.find((one) => one.key === key)?.cancel()
      setUploads((old) => old.filter((one) => one.key !== key))
    },
    clear: () => setUploads([]),
  }
}
