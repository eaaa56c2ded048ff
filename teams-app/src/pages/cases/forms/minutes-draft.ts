import { parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import type { MinutesContent } from '@loggkontroll/core/case-documents';

type Present = MinutesContent['present'][number];

/** What somebody did in the conversation, in the order in which it is offered. */
export const conversationRoles = [
  'employee',
  'manager',
  'union-representative',
  'hr',
  'head-of-operations',
  'secretary',
  'other',
] as const satisfies readonly Present['roles'][number][];

/** Somebody who took part, as it is being written. */
export interface ParticipantDraft {
  readonly name: string;
  readonly role: (typeof conversationRoles)[number];
}

/** Minutes as they are being written. */
export interface MinutesDraft {
  readonly day: string;
  readonly time: string;
  readonly until: string;
  readonly place: string;
  readonly sender: string;
  readonly present: readonly ParticipantDraft[];
  readonly matter: string;
  readonly questions: readonly { readonly asked: string; readonly answer: string }[];
  readonly added: string;
  readonly next: string;
}

/** What is missing, or cannot be. */
export type MinutesFault = 'day' | 'time' | 'place' | 'sender' | 'present' | 'matter' | 'questions';

const named = ({ present }: MinutesDraft): readonly ParticipantDraft[] =>
  present.filter(({ name }) => name.trim() !== '');

const asked = ({ questions }: MinutesDraft): MinutesDraft['questions'] =>
  questions.filter((each) => each.asked.trim() !== '' || each.answer.trim() !== '');

/** What is missing of the minutes. At least two took part, one of them the employee; nothing is minuted before it is held. */
export const minutesFaults = (draft: MinutesDraft, today: string): readonly MinutesFault[] => {
  const present = named(draft);
  const employees = present.filter(({ role }) => role === 'employee');
  const isHeld = parseIsoDate(draft.day) !== undefined && draft.day <= today;
  const isUntil = draft.until === '' || parseClockTime(draft.until) !== undefined;
  return [
    ...(isHeld ? [] : (['day'] as const)),
    ...(parseClockTime(draft.time) !== undefined && isUntil ? [] : (['time'] as const)),
    ...(draft.place.trim() === '' ? (['place'] as const) : []),
    ...(draft.sender.trim() === '' ? (['sender'] as const) : []),
    ...(present.length >= 2 && employees.length === 1 ? [] : (['present'] as const)),
    ...(draft.matter.trim() === '' ? (['matter'] as const) : []),
    ...(asked(draft).length === 0 ? (['questions'] as const) : []),
  ];
};

/** The minutes that a draft without faults makes, as the employee is to read them. */
export const minutesOf = (
  draft: MinutesDraft,
  { caseNumber, rightStated }: { readonly caseNumber: string; readonly rightStated: boolean },
): MinutesContent => {
  const present = named(draft);
  const isAccompanied = present.some(({ role }) => role === 'union-representative');
  const [added, next, until] = [draft.added.trim(), draft.next.trim(), draft.until];
  return {
    caseNumber,
    organisation: draft.sender.trim(),
    meeting: {
      at: `${draft.day}T${draft.time}`,
      ...(until === '' ? {} : { until }),
      place: draft.place.trim(),
    },
    employee: present.find(({ role }) => role === 'employee')?.name.trim() ?? '',
    present: present.map(({ name, role }) => ({ name: name.trim(), roles: [role] })),
    union: isAccompanied ? 'present' : rightStated ? 'declined' : 'not-told',
    matter: draft.matter.trim(),
    questions: asked(draft).map((each) => ({ asked: each.asked.trim(), answer: each.answer.trim() })),
    ...(added === '' ? {} : { added }),
    ...(next === '' ? {} : { next }),
    reading: { state: 'awaiting' },
    copies: [],
  };
};

/** Minutes to be written anew. */
export const draftOfMinutes = (content: MinutesContent): MinutesDraft => ({
  day: content.meeting.at.slice(0, 10),
  time: content.meeting.at.slice(11),
  until: content.meeting.until ?? '',
  place: content.meeting.place,
  sender: content.organisation,
  present: content.present.map(({ name, roles }) => ({ name, role: roles[0] ?? 'other' })),
  matter: content.matter,
  questions: content.questions,
  added: content.added ?? '',
  next: content.next ?? '',
});
