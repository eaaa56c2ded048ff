import { parseIsoDate } from '@loggkontroll/core/calendar';
import type { BreachReportContent } from '@loggkontroll/core/case-documents';

export const breachRisks = ['not-assessed', 'unlikely', 'likely', 'high'] as const;
export const breachOngoing = ['no', 'yes', 'unknown'] as const;
export const breachIntents = ['unknown', 'mistake', 'deliberate'] as const;
export const breachTold = ['not-decided', 'yes', 'decided', 'no'] as const;

/** A breach report as it is being written. */
export interface BreachDraft {
  readonly recipient: string;
  readonly what: string;
  readonly persons: string;
  readonly isAbout: boolean;
  readonly protectedPersons: string;
  readonly acts: BreachReportContent['acts'];
  readonly from: string;
  readonly to: string;
  readonly ongoing: BreachReportContent['ongoing'];
  readonly intent: BreachReportContent['intent'];
  readonly categories: BreachReportContent['categories'];
  readonly consequences: string;
  readonly risk: BreachReportContent['risk'];
  readonly told: BreachReportContent['told']['state'];
  readonly lateBecause: string;
  readonly sender: string;
  readonly phone: string;
  readonly email: string;
}

/** What the report says beside what is written in its form. Instants in UTC. */
export interface BreachDesk {
  readonly caseNumber: string;
  readonly reporter: string;
  readonly discoveredAt: string;
  readonly writtenAt: string;
  readonly measures: BreachReportContent['measures'];
}

/** What is missing, or cannot be. */
export type BreachFault = 'recipient' | 'what' | 'persons' | 'protected' | 'period' | 'sender';

const countOf = (text: string): number | undefined =>
  /^\d{1,8}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** What is missing of the report. Its number of persons must be known, if only about. */
export const breachFaults = (draft: BreachDraft, today: string): readonly BreachFault[] => {
  const { from, to } = draft;
  const isDay = (day: string): boolean => day === '' || (parseIsoDate(day) !== undefined && day <= today);
  const isPeriod = isDay(from) && isDay(to) && (to === '' || (from !== '' && from <= to));
  const protectedCount = draft.protectedPersons.trim();
  return [
    ...(draft.recipient.trim() === '' ? (['recipient'] as const) : []),
    ...(draft.what.trim() === '' ? (['what'] as const) : []),
    ...((countOf(draft.persons) ?? 0) >= 1 ? [] : (['persons'] as const)),
    ...(protectedCount === '' || countOf(protectedCount) !== undefined ? [] : (['protected'] as const)),
    ...(isPeriod ? [] : (['period'] as const)),
    ...(draft.sender.trim() === '' ? (['sender'] as const) : []),
  ];
};

const happenedOf = ({ from, to }: BreachDraft): Pick<BreachReportContent, 'happened'> | object => {
  if (from === '') return {};
  return { happened: { from, ...(to === '' ? {} : { to }) } };
};

/** The report that a draft without faults makes. */
export const breachReportOf = (draft: BreachDraft, desk: BreachDesk): BreachReportContent => {
  const [phone, email, late] = [draft.phone.trim(), draft.email.trim(), draft.lateBecause.trim()];
  const protectedCount = countOf(draft.protectedPersons);
  return {
    caseNumber: desk.caseNumber,
    organisation: draft.sender.trim(),
    recipient: draft.recipient.trim(),
    reporter: {
      name: desk.reporter,
      ...(phone === '' ? {} : { phone }),
      ...(email === '' ? {} : { email }),
    },
    discoveredAt: desk.discoveredAt,
    writtenAt: desk.writtenAt,
    ...(late === '' ? {} : { lateBecause: late }),
    what: draft.what.trim(),
    acts: draft.acts,
    ...happenedOf(draft),
    ongoing: draft.ongoing,
    intent: draft.intent,
    persons: { known: draft.isAbout ? 'about' : 'exactly', count: countOf(draft.persons) ?? 0 },
    protectedPersons:
      protectedCount === undefined ? { known: 'no' } : { known: 'exactly', count: protectedCount },
    categories: draft.categories,
    consequences: draft.consequences.trim(),
    risk: draft.risk,
    measures: desk.measures,
    told: { state: draft.told },
  };
};
