import { type ReactNode, useEffect, useRef, useState } from 'react'

/** How far outside the window things are made ready, in CSS pixels: about a screen, so that a finger or the Tab key finds them there. */
const ahead = '800px 0px'

/**
 * Buttons and fields of one row of a long list, made once the row comes near the window; what is to be read stands in the page from the
 * start. `height` in CSS pixels keeps the place, so that nothing jumps.
 */
export function Near({ height, children }: { height: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const watch = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && setNear(true), {
      rootMargin: ahead,
    })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [near])
  return near ? children : <div ref={place} className="screen-only" style={{ minHeight: height }} />
}
