import { useEffect, useRef, useState } from 'preact/hooks'

const NEAR = 80

/** Where the reader is in a page that grows. */
export interface ReadingPlace {
  atEnd: boolean
  toEnd(): void
}

/** Keeps the end of the page in view while the page grows, unless the reader has scrolled up, or opened something to read it. */
export function useStickToEnd(): ReadingPlace {
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
    const letOpen = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('summary')) sticks.current = false
    }
    const growth = new ResizeObserver(() => {
      if (sticks.current) scrollTo({ top: document.documentElement.scrollHeight })
      else setAtEnd(distanceToEnd() < NEAR)
    })
    growth.observe(document.body)
    addEventListener('scroll', notice, { passive: true })
    addEventListener('click', letOpen, { capture: true })
    return () => {
      growth.disconnect()
      removeEventListener('scroll', notice)
      removeEventListener('click', letOpen, { capture: true })
    }
  }, [])
  const toEnd = (): void => {
    sticks.current = true
    scrollTo({ top: document.documentElement.scrollHeight })
  }
  return { atEnd, toEnd }
}

function distanceToEnd(): number {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement
  return scrollHeight - scrollTop - clientHeight
}
