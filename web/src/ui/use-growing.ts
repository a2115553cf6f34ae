import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const STEP = 100

type Growing<R> = {
  readonly shown: readonly R[]
  /** Stands after the last one: when it comes near the screen, more are shown. */
  readonly end: (element: Element | null) => (() => void) | undefined
  readonly more: () => void
}

/** The first hundred at once, the rest as they are scrolled to: thousands of rows would hold up the first. Paper gets all of them. */
export function useGrowing<R>(rows: readonly R[]): Growing<R> {
  const [most, setMost] = useState(STEP)
  const more = useCallback(() => setMost((before) => before + STEP), [])
  useEffect(() => {
    const all = () => flushSync(() => setMost(Number.POSITIVE_INFINITY))
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [])
  const end = useCallback(
    (element: Element | null) => {
      if (!element) return
      const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && more(), { rootMargin: '600px' })
      watch.observe(element)
      return () => watch.disconnect()
    },
    [more],
  )
  return { shown: rows.length > most ? rows.slice(0, most) : rows, end, more }
}
