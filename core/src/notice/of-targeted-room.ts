import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { Policy } from '../policy/index.ts';
import { readerOf, whoKnow } from '../workflow/index.ts';
import type { Targeted } from '../workflow/index.ts';
import type { Recipient } from './notice.ts';
import type { ManagerOf } from './of-order.ts';
import type { TargetedNotice } from './of-targeted.ts';
import { stepNotices } from './timing.ts';

/** What the bot alone sees in the rooms of a targeted review, since it stands in no record. */
interface SeenInRooms {
  /** The reviewer has not said whom each file that was added to the log concerns. */
  readonly isUnplaced: boolean;
  /** Whoever was appointed to read the log, after it was delivered, stands in it. */
  readonly isReadersOwn: boolean;
}

type Said = Pick<TargetedNotice, 'step' | 'to'> & {
  readonly kind: 'targeted-supplement-unplaced' | 'targeted-reader-unfit';
  readonly about: string;
  readonly escalateTo: Recipient | undefined;
};

const recipientOf = (who: string): Recipient =>
  who === 'role:planner' ? { role: 'planner' } : { personId: who };

/** Those above are not told that somebody stands in a log: a reminder to the same people is all. */
const unfit = (targeted: Targeted): readonly Said[] =>
  whoKnow(targeted).map((who) => ({
    kind: 'targeted-reader-unfit',
    step: 'ask-another',
    to: recipientOf(who),
    about: `${who}/${targeted.stoodBack.length}`,
    escalateTo: undefined,
  }));

const unplaced = (targeted: Targeted, managerOf: ManagerOf): readonly Said[] => {
  const reader = readerOf(targeted);
  if (reader === undefined) return [];
  const manager = managerOf(reader);
  const escalateTo = manager === undefined ? undefined : { personId: manager };
  return [
    {
      kind: 'targeted-supplement-unplaced',
      step: 'concerns',
      to: { personId: reader },
      about: reader,
      escalateTo,
    },
  ];
};

/**
 * What the bot is to tell of what it sees in the rooms of a targeted review: to the reviewer, that files wait for a word of
 * whom they concern, so that they can go to the cases; to those who know whom it is about, that somebody else is to be asked
 * for, since the one who was appointed stands in the log. Neither says whom, and nobody else is told.
 */
export const targetedRoomNotices = (
  targeted: Targeted,
  seen: SeenInRooms,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly TargetedNotice[] => {
  if (isQuiet(now, policy.workingTime)) return [];
  const { targetedId, number, haste, reviewBy: dueOn } = targeted;
  const subject = { record: 'targeted', recordId: targetedId, number, unitName: '', period: '' } as const;
  const said = [
    ...(seen.isReadersOwn ? unfit(targeted) : []),
    ...(seen.isUnplaced ? unplaced(targeted, managerOf) : []),
  ];
  return said.flatMap(({ kind, step, to, about, escalateTo }): readonly TargetedNotice[] => {
    const announced = { key: `${kind}/${targetedId}/${about}`, kind, step, to, subject, dueOn, haste };
    if (step === undefined) return [announced];
    const open = { step, subject, to, escalateTo, dueOn };
    const reminders = stepNotices(open, policy, now).map((notice) => ({
      ...notice,
      key: `${notice.key}/${about}`,
      haste,
    }));
    return [announced, ...reminders];
  });
};
