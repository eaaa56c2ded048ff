import type { IsoInstant } from '@loggkontroll/core/calendar';
import { useEffect, useState } from 'react';
import { useSession } from '../../session/index.ts';

const everyMs = 30_000;

/** The present moment, followed while the page is open. */
export const useNow = (): IsoInstant => {
  const { clock } = useSession();
  const [now, setNow] = useState(clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
};
