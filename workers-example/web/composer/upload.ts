import { refusal, unreachable } from '../api.ts'

/** Uploads a file; `fetch` can't tell how far an upload is, XMLHttpRequest can. */
export function upload<T>(
  path: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  const request = new XMLHttpRequest()
  signal.addEventListener('abort', () => request.abort())
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      const { status, responseText } = request
      if (status < 300) resolve(JSON.parse(responseText))
      else reject(refusal(status, responseText))
    }
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(signal.reason)
    request.open('POST', path)
    // A header holds Latin letters only.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.send(file)
  })
}
