import { useEffect, useState } from 'preact/hooks'

/** The id of the chat, kept in the address, so that a reload finds it again, and a function that starts another. */
export function useChatId(): [id: string, startNew: () => void] {
  const [id, setId] = useState(readId)
  useEffect(() => {
    const follow = (): void => setId(readId())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return [id, () => location.assign(`#${crypto.randomUUID()}`)]
}

/** Who knows the id can read the chat, so it is one that can't be guessed. */
function readId(): string {
  if (!location.hash) history.replaceState(null, '', `#${crypto.randomUUID()}`)
  return location.hash.slice(1)
}
