import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Informing } from '../workflow/index.ts';
import { informingDueOn, toTellByList, yetToConfirm } from '../workflow/index.ts';
import type { NoticeOf } from './notice.ts';
import { stepNotices } from './timing.ts';
import type { StepNoticeKind } from './timing.ts';

/** What the bot tells of informing employees. */
export type InformingNoticeKind =
  /** Read what holds for your access, and confirm it (the employee). */
  | 'informing-to-read'
  /** Some of the unit's employees are to be told by you, and noted by list (the responsible). */
  | 'informing-to-tell'
  | StepNoticeKind;

/** `read`: the employee's own. `tell`: the responsible's. */
export type InformingNoticeStep = 'read' | 'tell';

/** A notice of informing employees that is due. It names the unit and the year, and nobody. */
export interface InformingNotice extends NoticeOf<InformingNoticeKind, InformingNoticeStep, 'informing'> {
  readonly points: Informing['points'];
}

type Subject = InformingNotice['subject'];

const toEmployees = (
  informing: Informing,
  subject: Subject,
  policy: Policy,
  now: IsoInstant,
): readonly InformingNotice[] => {
  const { points, informingId } = informing;
  const dueOf = new Map<string, string>();
  for (const { personId, informBy } of yetToConfirm(informing)) {
    if (personId === undefined) continue;
    const known = dueOf.get(personId);
    if (known === undefined || informBy < known) dueOf.set(personId, informBy);
  }
  return [...dueOf].flatMap(([personId, dueOn]): readonly InformingNotice[] => {
    const to = { personId };
    const step = 'read' as const;
    const told = { key: `informing-to-read/${informingId}`, kind: 'informing-to-read', dueOn } as const;
    return [
      { ...told, step, to, subject },
      ...stepNotices({ step, to, escalateTo: undefined, subject, dueOn }, policy, now),
    ].map((notice) => ({ ...notice, key: `${notice.key}/${personId}`, points }));
  });
};

const latestOf = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';

/** Whom no card reaches is told of at once; those whom one does, when they are late. */
const toResponsible = (
  informing: Informing,
  subject: Subject,
  policy: Policy,
  now: IsoInstant,
): readonly InformingNotice[] => {
  const { informingId, responsible, responsiblesManager, points } = informing;
  const dueOn = informingDueOn(informing);
  if (dueOn === undefined) return [];
  const step = 'tell' as const;
  const to = { personId: responsible };
  const escalateTo = responsiblesManager === undefined ? undefined : { personId: responsiblesManager };
  const byList = toTellByList(informing);
  const newest = latestOf(byList.map(({ informBy }) => informBy));
  const told: readonly InformingNotice[] =
    byList.length === 0
      ? []
      : [
          {
            key: `informing-to-tell/${informingId}/${responsible}/${newest}`,
            ...{ kind: 'informing-to-tell', step, to, subject, dueOn, points },
          },
        ];
  const reminders = stepNotices({ step, to, escalateTo, subject, dueOn }, policy, now)
    .filter(({ kind }) => kind !== 'reminder' || byList.length > 0)
    .map((notice) => ({ ...notice, points }));
  return [...told, ...reminders];
};

/**
 * What the bot is to tell about a round of informing at this moment: each employee who can be reached to read and confirm,
 * the responsible of those who cannot and of those who are late, and reminders; nothing in quiet hours, and nothing once
 * everybody has confirmed. Sources: N1, P12, S9.
 */
export const informingNotices = (
  informing: Informing,
  unitName: string,
  policy: Policy,
  now: IsoInstant,
): readonly InformingNotice[] => {
  if (informing.status !== 'open' || isQuiet(now, policy.workingTime)) return [];
  const { informingId: recordId, year } = informing;
  const subject: Subject = { record: 'informing', recordId, number: '', unitName, period: String(year) };
  return [...toEmployees(informing, subject, policy, now), ...toResponsible(informing, subject, policy, now)];
};
