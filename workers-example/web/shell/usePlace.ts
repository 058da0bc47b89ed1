import { useEffect, useState } from 'preact/hooks'

const UUID = /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const NEW = 'new chat'

/** Which chat is shown. */
export interface Place {
  id: string
  /** Whether nothing was said in it yet, so that the server does not know it. */
  isNew: boolean
}

/** The place, which the address names, so that a reload finds it again, and the ways to another. */
export interface Places {
  place: Place
  /** The new chat has begun: the address names it from now on. */
  begin(): void
  startNew(): void
}

export function usePlace(): Places {
  const [place, setPlace] = useState(readPlace)
  useEffect(() => {
    const follow = (): void => setPlace(readPlace())
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [])
  return {
    place,
    begin() {
      if (!place.isNew) return
      sessionStorage.removeItem(NEW)
      history.replaceState(null, '', `#${place.id}`)
      setPlace({ id: place.id, isNew: false })
    },
    startNew() {
      history.pushState(null, '', location.pathname)
      setPlace(readPlace())
    },
  }
}

/** Any other address than that of a chat is that of a new one, which keeps its id over a reload, and so its draft. */
function readPlace(): Place {
  const [, id] = UUID.exec(location.hash) ?? []
  if (id) return { id, isNew: false }
  const begun = sessionStorage.getItem(NEW) ?? crypto.randomUUID()
  sessionStorage.setItem(NEW, begun)
  return { id: begun, isNew: true }
}
