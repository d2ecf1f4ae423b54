import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Past this many rows only those in sight are drawn. */
const manyRows = 200

/** Which rows of a long table are drawn, how high those before and after are, and how a row tells its own height. */
export function useRowsInSight(box: RefObject<HTMLDivElement | null>, count: number, rowHeight = 37) {
  const many = count > manyRows
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (box.current) setTop(box.current.getBoundingClientRect().top + window.scrollY)
  }, [box, many])
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: many,
    estimateSize: () => rowHeight,
    overscan: 20,
    scrollMargin: top,
  })
  if (!many) return { indexes: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 }
  const items = virtualizer.getVirtualItems()
  return {
    indexes: items.map(({ index }) => index),
    before: (items.at(0)?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtualizer.measureElement,
  }
}
