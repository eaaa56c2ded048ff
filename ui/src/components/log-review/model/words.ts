import type { Access, Delivery } from '@loggkontroll/core/log';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from '../texts/index.ts';
import { findingTest } from './findings.ts';
import type { Day, Group } from './outline.ts';
import { onlyAccess } from './rows.ts';

/** `2026-09-03T08:15:00` as `08:15`. */
export const clock = (at: string): string => at.slice(11, 16);

/** With seconds: the log's own precision. */
export const exactClock = (at: string): string => at.slice(11, 19);

const spansOf = (spans: readonly { readonly start: string; readonly end: string }[]): string =>
  spans.map(({ start, end }) => `${clock(start)}–${clock(end)}`).join(', ');

const lacks = ({ gaps }: Delivery, register: 'shifts' | 'visits' | 'assignments'): boolean =>
  gaps.some((gap) => gap.code === 'register-missing' && gap.register === register);

/** When the employee worked on a day, in words. */
export const shiftWords = (t: Say, delivery: Delivery, { duty }: Day): string => {
  if (duty && duty.shifts.length > 0) {
    return t('logReview:duty.shift', { spans: spansOf(duty.shifts) });
  }
  return lacks(delivery, 'shifts') ? t('logReview:duty.shiftsUnknown') : t('logReview:duty.noShift');
};

/** From when to when the accesses of some groups lie, each in the order of time; undefined when there are none. */
const spanOf = (groups: readonly (readonly Access[])[]): readonly [from: string, to: string] | undefined => {
  const ats = groups
    .flatMap((accesses) => [accesses[0], accesses.at(-1)])
    .flatMap((access) => (access ? [access.at] : []))
    .sort();
  return ats.length === 0 ? undefined : [clock(ats[0] ?? ''), clock(ats.at(-1) ?? '')];
};

/** A day's picture in words. */
export const pictureWords = (t: Say, delivery: Delivery, day: Day): string => {
  const visits = day.duty?.visits ?? [];
  const isFinding = findingTest(delivery);
  const groups = day.groups.map(({ accesses }) => accesses);
  const all = spanOf(groups);
  const found = spanOf(groups.map((accesses) => accesses.filter(isFinding)));
  const label = t('logReview:picture.label', {
    shifts: shiftWords(t, delivery, day),
    visits:
      visits.length === 0
        ? t('logReview:picture.noVisits')
        : t('logReview:duty.visits', { spans: spansOf(visits) }),
    accesses: all
      ? t('logReview:picture.accessesBetween', { from: all[0], to: all[1] })
      : t('logReview:picture.noAccesses'),
  });
  if (!found) return label;
  const times = found[0] === found[1] ? found[0] : found.join('–');
  return `${label} ${t('logReview:picture.findingsAt', { times })}.`;
};

/** The visits that were planned for an employee and a client on a day, in a sentence; empty when there are none. */
export const visitWords = (t: Say, { duty }: Day, client: number): string => {
  const visits = duty?.visits.filter((visit) => visit.client === client) ?? [];
  if (visits.length === 0) return '';
  return t(visits.length === 1 ? 'logReview:duty.visit' : 'logReview:duty.visits', {
    spans: spansOf(visits),
  });
};

/** What the registers say of an employee and a client on a day, one sentence each; empty when they say nothing. */
export const relationWords = (t: Say, language: Language, day: Day, client: number): readonly string[] => {
  const assignments = day.duty?.assignments.filter((assignment) => assignment.client === client) ?? [];
  return [
    visitWords(t, day, client),
    ...assignments.map(({ through, kind, from }) =>
      t(`logReview:duty.through.${through}.${kind}`, {
        from: from === null ? t('logReview:duty.before') : formatShortDay(language, from),
      }),
    ),
  ].filter((words) => words !== '');
};

/** Said where the registers say nothing of an employee and a client. */
export const noRelationWords = (t: Say, delivery: Delivery): string =>
  lacks(delivery, 'visits') && lacks(delivery, 'assignments')
    ? t('logReview:duty.unknown')
    : t('logReview:duty.none');

const timeWords = (t: Say, { accesses }: Group): string => {
  const from = clock(accesses[0]?.at ?? '');
  const to = clock(accesses.at(-1)?.at ?? '');
  return from === to ? t('logReview:row.at', { time: from }) : t('logReview:row.between', { from, to });
};

/** One access for each different act of a group, in the order in which they come. A group may have thousands of accesses. */
const differentActs = ({ accesses }: Group): readonly Access[] => {
  const found = new Map<string, Access>();
  for (const access of accesses) {
    const name = access.act === 'unknown' ? `unknown ${access.actText}` : access.act;
    if (!found.has(name)) found.set(name, access);
  }
  return [...found.values()];
};

/** What was done in a group and when; of a single access, also where. */
export const groupWords = (t: Say, group: Group): string => {
  const acts = [...new Set(differentActs(group).map((access) => actWord(t, access)))].join(', ');
  const only = onlyAccess(group);
  const where = only ? [only.part, unitWords(t, only)] : [];
  return [`${acts} ${timeWords(t, group)}`, ...where].filter((words) => words !== '').join(' · ');
};

const actWord = (t: Say, { act, actText }: Pick<Access, 'act' | 'actText'>): string =>
  act === 'unknown' ? actText : t(`logReview:act.${act}`);

/** Which unit an access concerned. */
export const unitWords = (t: Say, { unit }: { readonly unit: string | null }): string =>
  unit === null ? t('logReview:row.noUnit') : unit || t('logReview:row.unitUnsaid');

/** A client's name as the log writes it, or that there is none. */
export const clientName = (t: Say, delivery: Delivery, client: number): string =>
  delivery.clients[client]?.name || t('logReview:row.noName');

/** A canonical personal identity number as people write it; others as they are. */
export const clientNumber = (delivery: Delivery, client: number): string => {
  const id = delivery.clients[client]?.clientId ?? '';
  return /^\d{12}$/.test(id) ? `${id.slice(0, 8)}-${id.slice(8)}` : id;
};

export const employeeName = (delivery: Pick<Delivery, 'employees'>, employee: number): string =>
  delivery.employees[employee]?.name ?? '';
