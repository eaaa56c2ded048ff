import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isLogAdministrator, refuseEnded } from './gates.ts';
import type { TargetedRefusal } from './refusal.ts';
import type { Targeted, TargetedCommand, TargetedEvent } from './targeted.ts';

type Decision = Result<readonly TargetedEvent[], TargetedRefusal>;
type CommandOf<Type extends TargetedCommand['type']> = Extract<TargetedCommand, { type: Type }>;

/** By the reviewer, while the log is theirs: each of what the policy offers once. T4. */
export const askSupplement = (
  { supplement, dueOn }: CommandOf<'askSupplement'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  const { reading, status, supplements, asked, wanted } = targeted;
  if (reading.by !== 'reviewer' || reading.reviewer !== context.actor.personId) {
    return refuse({ code: 'targeted-not-yours' });
  }
  const ended = refuseEnded(targeted);
  if (ended) return refuse(ended);
  if (status !== 'at-reviewer') return refuse({ code: 'targeted-not-delivered' });
  if (wanted.length > 0) return refuse({ code: 'targeted-somebody-wanted' });
  if (!supplements.includes(supplement)) return refuse({ code: 'targeted-supplement-not-offered' });
  if (asked.some((each) => each.supplement === supplement)) {
    return refuse({ code: 'targeted-supplement-already-asked' });
  }
  return accept([{ type: 'supplementAsked', supplement, dueOn }]);
};

/** By the administrator who took the log out: the hash of the file beside the log. */
export const addSupplement = (
  { supplement, sha256 }: CommandOf<'addSupplement'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  if (!isLogAdministrator(context)) return refuse({ code: 'targeted-not-a-log-administrator' });
  if (context.actor.personId !== targeted.administrator) return refuse({ code: 'targeted-not-yours' });
  const ended = refuseEnded(targeted);
  if (ended) return refuse(ended);
  const asked = targeted.asked.find((each) => each.supplement === supplement);
  if (asked === undefined) return refuse({ code: 'targeted-supplement-not-asked' });
  if (asked.added) return refuse({ code: 'targeted-supplement-already-added' });
  return accept([{ type: 'supplementAdded', supplement, sha256 }]);
};

const refuseFate = (
  targeted: Targeted,
  room: string | undefined,
  fate: Targeted['logFate'],
): TargetedRefusal | undefined => {
  if (targeted.status === 'completed') return { code: 'targeted-completed' };
  if (targeted.status === 'open') return { code: 'targeted-not-delivered' };
  if (fate !== undefined) return { code: 'targeted-fate-already-recorded' };
  return room === undefined ? { code: 'targeted-room-not-open' } : undefined;
};

/** By the bot: what became of the log, or of the file that says whom it is about, once the review has been made or has ended. */
export const recordFate = (
  { type, fate }: CommandOf<'recordLogFate' | 'recordSubjectFate'>,
  targeted: Targeted,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'targeted-only-the-bot' });
  const { logRoom, logFate, subjectRoom, subjectFate } = targeted;
  const refusal =
    type === 'recordLogFate'
      ? refuseFate(targeted, logRoom, logFate)
      : refuseFate(targeted, subjectRoom, subjectFate);
  if (refusal) return refuse(refusal);
  return accept([{ type: type === 'recordLogFate' ? 'logFateRecorded' : 'subjectFateRecorded', fate }]);
};
