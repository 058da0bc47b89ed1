import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard in the conversation when what had the focus is gone, such as the button “Try again” once it was
 * pressed: without it, the next Tab would begin at the top of the page.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    let had: Element | undefined
    let turn: HTMLElement | null = null
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      had = target
      turn = target.closest<HTMLElement>('.turn')
    }
    const keep = new MutationObserver(() => {
      if (!had || had.isConnected || document.activeElement !== document.body) return
      had = undefined
      const next = turn?.isConnected ? turn : place.current
      next?.focus({ preventScroll: true })
    })
    place.current?.addEventListener('focusin', note)
    if (place.current) keep.observe(place.current, { childList: true, subtree: true })
    return () => {
      place.current?.removeEventListener('focusin', note)
      keep.disconnect()
    }
  }, [])
  return place
}
