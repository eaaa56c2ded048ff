/** A line that cannot be read, and the reason that must be given. */
export interface BadLine {
  readonly text: string;
  readonly reason: string;
}

/** Gives out lines that cannot be read, each reason in turn. They have all their fields, so that any reader gets that far. */
export const badLines = (): ((day: string) => BadLine) => {
  let next = 0;
  return (day) => {
    const all: readonly BadLine[] = [
      {
        text: `2026-09-31;08:00:00;anv00001;19990101-9999;Ingen Alls;Enheten;Läst;Beslut`,
        reason: 'date-unreadable',
      },
      { text: `${day};;anv00001;19990101-9999;Ingen Alls;Enheten;Läst;Beslut`, reason: 'time-missing' },
      {
        text: `${day};24:10:00;anv00001;19990101-9999;Ingen Alls;Enheten;Läst;Beslut`,
        reason: 'time-unreadable',
      },
      { text: `${day};08:00:00;;19990101-9999;Ingen Alls;Enheten;Läst;Beslut`, reason: 'employee-missing' },
      { text: `${day};08:00:00;anv00001;;;Enheten;Läst;Beslut`, reason: 'client-missing' },
      { text: `${day};08:00:00;anv00001;19990101-9999;Ingen Alls;Enheten;;Beslut`, reason: 'act-missing' },
    ];
    return all[next++ % all.length] as BadLine;
  };
};
