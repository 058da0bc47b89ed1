import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const NEAR = 80

/** Keeps the end of the page in view while something grows, unless the reader has scrolled up. */
export function useStickToEnd(growing: unknown): void {
  const atEnd = useRef(true)
  useEffect(() => {
    const noticeScroll = (): void => {
      const { scrollHeight, scrollTop, clientHeight } = document.documentElement
      atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR
    }
    addEventListener('scroll', noticeScroll, { passive: true })
    return () => removeEventListener('scroll', noticeScroll)
  }, [])
  useLayoutEffect(() => {
    if (atEnd.current) scrollTo({ top: document.documentElement.scrollHeight })
  }, [growing])
}
