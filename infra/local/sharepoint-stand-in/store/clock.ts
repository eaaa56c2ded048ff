import type { Database } from './database.ts';
import { text } from './row.ts';

/** The server's time; tests and the demo move it, and a restart keeps where it was moved to. */
export interface Clock {
  milliseconds(): number;
  /** The present, to the second, as SharePoint writes it: `2026-11-22T08:00:00Z`. */
  stamp(): string;
  offset(): number;
  shift(offsetMilliseconds: number): void;
}

export const stampOf = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export function createClock(database: Database, machine: () => number): Clock {
  const kept = database.one("SELECT value FROM setting WHERE name = 'clock'");
  let offset = kept ? Number(text(kept, 'value')) : 0;
  const milliseconds = () => machine() + offset;
  return {
    milliseconds,
    stamp: () => stampOf(milliseconds()),
    offset: () => offset,
    shift: (offsetMilliseconds) => {
      offset = offsetMilliseconds;
      database.run(
        "INSERT INTO setting (name, value) VALUES ('clock', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        String(offset),
      );
    },
  };
}
