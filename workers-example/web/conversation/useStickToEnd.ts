import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

const NEAR = 80

/** Where the reader is in a page that grows. */
export interface ReadingPlace {
  atEnd: boolean
  toEnd(): void
}

/** Keeps the end of the page in view while something grows, unless the reader has scrolled up. */
export function useStickToEnd(growing: unknown): ReadingPlace {
  const sticks = useRef(true)
  const [atEnd, setAtEnd] = useState(true)
  useEffect(() => {
    let top = scrollY
    const notice = (): void => {
      const distance = distanceToEnd()
      // Who scrolls up, however little, wants to read; who comes near the end wants to follow it.
      if (scrollY < top) sticks.current = distance < 1
      else if (distance < NEAR) sticks.current = true
      top = scrollY
      setAtEnd(distance < NEAR)
    }
    addEventListener('scroll', notice, { passive: true })
    addEventListener('resize', notice, { passive: true })
    return () => {
      removeEventListener('scroll', notice)
      removeEventListener('resize', notice)
    }
  }, [])
  const toEnd = (): void => {
    sticks.current = true
    scrollTo({ top: document.documentElement.scrollHeight })
  }
  useLayoutEffect(() => {
    if (sticks.current) toEnd()
    else setAtEnd(distanceToEnd() < NEAR)
  }, [growing])
  return { atEnd, toEnd }
}

function distanceToEnd(): number {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement
  return scrollHeight - scrollTop - clientHeight
}
