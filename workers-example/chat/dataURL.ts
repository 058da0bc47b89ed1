import { imageType } from './imageType.ts'

const CHUNK = 0x8000

/** An image as a data URL; undefined where there is none. */
export function dataURL(bytes: Uint8Array | undefined): string | undefined {
  const type = bytes && imageType(bytes)
  if (!type) return undefined
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return `data:${type};base64,${btoa(text)}`
}
