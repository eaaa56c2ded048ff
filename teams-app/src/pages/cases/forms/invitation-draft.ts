import { parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import type { InvitationContent } from '@loggkontroll/core/case-documents';

/** An invitation as it is being written. */
export interface InvitationDraft {
  readonly employee: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** One on each line, `name, role`. */
  readonly others: string;
  readonly system: string;
  readonly sender: string;
  readonly phone: string;
  readonly email: string;
  readonly support: string;
}

/** What the letter says beside what is written in its form. */
export interface InvitationDesk {
  readonly caseNumber: string;
  /** ISO date. */
  readonly today: string;
  readonly caller: string;
  readonly cause: InvitationContent['cause'];
  /** What the record system is called where nothing else is written. */
  readonly systemWord: string;
}

/** The answers that are missing, or are none. */
export type InvitationFault = 'employee' | 'day' | 'time' | 'place' | 'sender';

const peopleOf = (lines: string): InvitationContent['present'] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...role] = line.split(',');
      const words = role.join(',').trim();
      return { name: name.trim(), ...(words === '' ? {} : { role: words }) };
    });

const written = <Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } =>
  (text.trim() === '' ? {} : { [key]: text.trim() }) as { readonly [K in Key]?: string };

/** What is missing of a letter; nobody is called to a day that has been. */
export const invitationFaults = (draft: InvitationDraft, today: string): readonly InvitationFault[] => [
  ...(draft.employee.trim() === '' ? (['employee'] as const) : []),
  ...(parseIsoDate(draft.day) === undefined || draft.day < today ? (['day'] as const) : []),
  ...(parseClockTime(draft.time) === undefined ? (['time'] as const) : []),
  ...(draft.place.trim() === '' ? (['place'] as const) : []),
  ...(draft.sender.trim() === '' ? (['sender'] as const) : []),
];

/** The letter that a draft without faults makes. */
export const invitationOf = (draft: InvitationDraft, desk: InvitationDesk): InvitationContent => ({
  caseNumber: desk.caseNumber,
  organisation: draft.sender.trim(),
  date: desk.today,
  employee: draft.employee.trim(),
  meeting: { at: `${draft.day}T${draft.time}`, place: draft.place.trim() },
  present: [{ name: desk.caller }, ...peopleOf(draft.others)],
  cause: desk.cause,
  system: draft.system.trim() || desk.systemWord,
  caller: { name: desk.caller, ...written('phone', draft.phone), ...written('email', draft.email) },
  ...(draft.support.trim() === '' ? {} : { support: { name: draft.support.trim() } }),
});
