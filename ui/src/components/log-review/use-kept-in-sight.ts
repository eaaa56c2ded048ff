import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

type Rows = Virtualizer<HTMLDivElement, Element>;

const isInSight = (rows: Rows, scroller: HTMLElement, index: number): boolean => {
  const row = rows.getVirtualItems().find((item) => item.index === index);
  if (!row) return false;
  const { scrollTop, clientHeight } = scroller;
  return row.start >= scrollTop && row.end <= scrollTop + clientHeight;
};

/** A row in sight is so still when the scroller has become narrower or wider; one that was scrolled away from stays away. */
export const useKeptInSight = (rows: Rows, root: RefObject<HTMLElement>, index: number): void => {
  const chosen = useRef(index);
  useEffect(() => {
    chosen.current = index;
  }, [index]);
  useEffect(() => {
    const scroller = root.current;
    if (!scroller || typeof ResizeObserver === 'undefined') return;
    let width = scroller.clientWidth;
    let height = scroller.clientHeight;
    let inSight = true;
    const sameSize = (): boolean => scroller.clientWidth === width && scroller.clientHeight === height;
    const scrolled = (): void => {
      if (sameSize()) inSight = isInSight(rows, scroller, chosen.current);
    };
    const observer = new ResizeObserver(() => {
      if (sameSize()) return;
      width = scroller.clientWidth;
      height = scroller.clientHeight;
      if (inSight) rows.scrollToIndex(chosen.current, { align: 'auto' });
    });
    observer.observe(scroller);
    scroller.addEventListener('scroll', scrolled);
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', scrolled);
    };
  }, [rows, root]);
};
