import { useEffect, useState } from 'preact/hooks'
import type { Attachment, Limits } from '../../chat/protocol.ts'
import { wordsOf } from '../api.ts'
import { readStored, writeStored } from '../stored.ts'
import { refusalOf } from './refusalOf.ts'
import { upload } from './upload.ts'

/** A file on its way, or there. */
export interface Upload {
  key: string
  name: string
  /** How much of it is sent, from 0 to 1. */
  share: number
  /** There once the server has it all. */
  attachment?: Attachment
  error?: string
}

/** The files that will go along with the next message. */
export interface UploadList {
  uploads: Upload[]
  /** Files that can't go along, and why. */
  refusals: string[]
  add(files: Iterable<File>): void
  remove(key: string): void
  clear(): void
}

/** Uploads files as they are chosen; those that are there survive a reload. */
export function useUploads(conversation: string, limits: Limits): UploadList {
  const name = `attachments ${conversation}`
  const [uploads, setUploads] = useState<Upload[]>(() => (readStored<Attachment[]>(name) ?? []).map(arrived))
  const [refusals, setRefusals] = useState<string[]>([])
  const [cancels] = useState(() => new Map<string, AbortController>())
  useEffect(() => {
    const attachments = uploads.flatMap(({ attachment }) => attachment ?? [])
    writeStored(name, attachments.length ? attachments : undefined)
  }, [name, uploads])

  const change = (key: string, news: Partial<Upload>): void =>
    setUploads((old) => old.map((one) => (one.key === key ? { ...one, ...news } : one)))
  const begin = async (file: File): Promise<void> => {
    const key = crypto.randomUUID()
    const cancelled = new AbortController()
    cancels.set(key, cancelled)
    setUploads((old) => [...old, { key, name: file.name, share: 0 }])
    try {
      const path = `/api/conversations/${conversation}/attachments`
      const attachment = await upload<Attachment>(path, file, (share) => change(key, { share }), cancelled.signal)
      change(key, { share: 1, attachment })
    } catch (error) {
      change(key, { error: wordsOf(error) })
    }
  }
  return {
    uploads,
    refusals,
    add(files) {
      const chosen = [...files].map((file) => ({ file, refusal: refusalOf(file, limits) }))
      const fit = chosen.flatMap(({ file, refusal }) => (refusal ? [] : file))
      const room = Math.max(0, limits.attachments - uploads.length)
      const left = fit.slice(room).map(({ name }) => `“${name}” is one too many: at most ${limits.attachments} files.`)
      setRefusals([...chosen.flatMap(({ refusal }) => refusal ?? []), ...left])
      for (const file of fit.slice(0, room)) void begin(file)
    },
    remove(key) {
      cancels.get(key)?.abort()
      setUploads((old) => old.filter((one) => one.key !== key))
      setRefusals([])
    },
    clear() {
      setUploads([])
      setRefusals([])
    },
  }
}

function arrived(attachment: Attachment): Upload {
  return { key: attachment.id, name: attachment.name, share: 1, attachment }
}
