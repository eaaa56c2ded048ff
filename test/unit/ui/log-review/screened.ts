import type { Access, Delivery } from '@loggkontroll/core/log';
import { days, delivery } from './delivery.ts';

const since = '2026-02-01';
const direct: NonNullable<Access['explanation']> = {
  kind: 'direct',
  evidence: [{ code: 'assigned-to-unit', values: { unit: 'Enhet 4', from: since } }],
};
const night = {
  flag: 'outside-shift',
  evidence: [
    {
      code: 'not-scheduled',
      values: {
        nearestStart: `${days[1]}T07:00:00`,
        nearestEnd: `${days[1]}T16:00:00`,
        marginMinutes: '30',
      },
    },
  ],
};
const printed = {
  flag: 'print-or-copy',
  evidence: [{ code: 'done-by-the-log', values: { act: 'printed', words: 'Utskrift' } }],
};
const relative = {
  flag: 'possible-relative',
  evidence: [{ code: 'same-surname', values: { surname: 'ett', bearers: '2', people: '1300' } }],
};

const [first] = delivery.accesses as [Access];
const made = (
  n: number,
  { employee, client, at }: Pick<Access, 'employee' | 'client' | 'at'>,
  more: Partial<Access> = {},
): Access => ({ ...first, n, employee, client, at, line: n + 1, ...more });

const day = (index: 0 | 1, time: string): string => `${days[index]}T${time}:00`;

/**
 * Anna: a visit explained (1, 2) and one of its rows printed (3); somebody whom nothing explains, at night (4, 5) and by
 * day (6). Bo: somebody of the same surname, explained (7), and an administrative task (8). Bo has a day unlike others.
 */
export const screened: Delivery = {
  ...delivery,
  accesses: [
    made(1, { employee: 0, client: 0, at: day(0, '08:10') }, { explanation: direct }),
    made(2, { employee: 0, client: 0, at: day(0, '08:20') }, { explanation: direct }),
    made(
      3,
      { employee: 0, client: 0, at: day(0, '08:30') },
      {
        ...{ act: 'printed', actText: 'Utskrift', explanation: direct },
        ...{ flags: [printed], rank: 5 },
      },
    ),
    made(4, { employee: 0, client: 1, at: day(1, '01:10') }, { flags: [night], rank: 1 }),
    made(5, { employee: 0, client: 1, at: day(1, '01:20') }, { flags: [night], rank: 2 }),
    made(6, { employee: 0, client: 1, at: day(1, '08:20') }, { rank: 3 }),
    made(
      7,
      { employee: 1, client: 0, at: day(1, '09:00') },
      { explanation: direct, flags: [relative], rank: 4 },
    ),
    made(
      8,
      { employee: 1, client: 1, at: day(1, '10:00') },
      {
        explanation: {
          kind: 'administrative',
          evidence: [{ code: 'assigned-to-employee', values: { from: since } }],
        },
      },
    ),
  ],
  gaps: [],
  findings: [
    {
      employee: 1,
      day: days[1],
      flag: 'pattern-break',
      evidence: [{ code: 'unlike-the-group', values: { role: 'stödassistent', unit: 'Eken' } }],
    },
    {
      employee: 1,
      day: null,
      flag: 'no-use',
      evidence: [{ code: 'scheduled-without-access', values: { from: '2026-09-01', to: '2026-09-30' } }],
    },
  ],
};
