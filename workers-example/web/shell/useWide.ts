import { useEffect, useState } from 'preact/hooks'

/** Whether there is room for the sidebar beside the chat. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia('(width >= 52rem)'))
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const look = (): void => setWide(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [query])
  return wide
}
