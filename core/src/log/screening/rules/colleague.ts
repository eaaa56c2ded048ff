import { always, never, type Identities } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import { isoOfDay, type Month } from '../day-number.ts';
import type { Evidence } from '../evidence.ts';
import { daysAfter, daysWithin, noDay, type MonthDays } from '../month-days.ts';

/** The days of a month on which a client is employed. Source: R1177 3.3 (colleagues). */
export const colleagueDays = (identities: Identities, client: number, month: Month): MonthDays => {
  const { employedStarts, employedFrom, employedTo } = identities;
  const end = startOf(employedStarts, client + 1);
  let days = noDay;
  for (let place = startOf(employedStarts, client); place < end; place++) {
    days |= daysWithin(employedFrom[place] ?? never, employedTo[place] ?? always, month);
  }
  return days;
};

/** The days of a month on which a client was employed before, and is not any more. Source: R1177 3.3 (former colleagues). */
export const formerColleagueDays = (identities: Identities, client: number, month: Month): MonthDays => {
  const { employedStarts, employedTo } = identities;
  const end = startOf(employedStarts, client + 1);
  let days = noDay;
  for (let place = startOf(employedStarts, client); place < end; place++) {
    days |= daysAfter(employedTo[place] ?? never, month);
  }
  return days & ~colleagueDays(identities, client, month);
};

/** The client's employment that day that has lasted longest. */
export const colleagueEvidence = (identities: Identities, client: number, day: number): Evidence[] => {
  const { employedStarts, employedFrom, employedTo } = identities;
  let from = never;
  let to = never;
  const end = startOf(employedStarts, client + 1);
  for (let place = startOf(employedStarts, client); place < end; place++) {
    const began = employedFrom[place] ?? never;
    const ended = employedTo[place] ?? always;
    if (began > day || day > ended || began >= from) continue;
    from = began;
    to = ended;
  }
  return [
    {
      code: 'client-employed',
      values: {
        ...(from === always || from === never ? {} : { from: isoOfDay(from) }),
        ...(to === never ? {} : { to: isoOfDay(to) }),
      },
    },
  ];
};

/** When the client's last employment before that day ended. */
export const formerColleagueEvidence = (identities: Identities, client: number, day: number): Evidence[] => {
  const { employedStarts, employedTo } = identities;
  let last = always;
  const end = startOf(employedStarts, client + 1);
  for (let place = startOf(employedStarts, client); place < end; place++) {
    const ended = employedTo[place] ?? never;
    if (ended < day && ended > last) last = ended;
  }
  return last === always ? [] : [{ code: 'client-was-employed', values: { to: isoOfDay(last) } }];
};
