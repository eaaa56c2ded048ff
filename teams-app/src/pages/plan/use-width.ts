import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** The width that an element has on the screen, in pixels; `usual` until it is known. */
export const useWidth = <E extends HTMLElement>(
  usual: number,
): { readonly ref: RefObject<E>; readonly width: number } => {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};
