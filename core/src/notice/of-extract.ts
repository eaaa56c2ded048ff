import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { ExtractStep, Policy } from '../policy/index.ts';
import type { ClientExtract } from '../workflow/index.ts';
import {
  extractDueOn,
  extractReviewerOf,
  extractStepOf,
  extractWaitsFor,
  lacksControl,
} from '../workflow/index.ts';
import type { FollowUpNotice } from './follow-up-notice.ts';
import type { Recipient } from './notice.ts';
import type { ManagerOf } from './of-order.ts';
import { kindOf, remindersInForce } from './timing.ts';
import type { StepNoticeKind } from './timing.ts';

/** What the bot tells of a client extract: that a step waits, and reminders of it. */
export type ExtractNoticeKind = 'extract-waits' | StepNoticeKind;

/** A notice of a client extract that is due. */
export interface ExtractNotice extends FollowUpNotice {
  readonly kind: ExtractNoticeKind;
  readonly step: ExtractStep;
  readonly to: Recipient;
  readonly subject: { readonly record: 'extract'; readonly recordId: string; readonly number: string };
  /** ISO date. */
  readonly dueOn: string;
}

const recipients = (
  { handler, handlersManager, ...extract }: ClientExtract,
  managerOf: ManagerOf,
): { readonly to: Recipient; readonly escalateTo: Recipient | undefined } | undefined => {
  const waits = extractWaitsFor({ handler, handlersManager, ...extract });
  if (waits === undefined || waits === 'role:bot') return undefined;
  if (waits === 'role:log-administrator') {
    return { to: { role: 'log-administrator' }, escalateTo: { managersOf: 'log-administrator' } };
  }
  const manager = waits === handler ? handlersManager : managerOf(waits);
  return { to: { personId: waits }, escalateTo: manager === undefined ? undefined : { personId: manager } };
};

/** When the step that an extract is at began, so that a step that comes again is told of again. */
const sinceOf = (extract: ClientExtract): string => {
  const { assessed, ordered, delivered, controlled, document, handedOver, requestedOn, returned } = extract;
  switch (extract.status) {
    case 'assessed':
      return assessed?.at ?? '';
    case 'ordered':
      return ordered?.at ?? '';
    case 'delivered':
      return controlled?.at ?? delivered?.at ?? '';
    case 'readable':
      return returned.at(-1)?.at ?? document?.at ?? '';
    case 'handed-over':
      return handedOver?.at ?? '';
    case 'requested':
    case 'closed':
    case 'withdrawn':
      return requestedOn;
  }
};

/** Whoever is to review the log first is told of that (`reviewNotices`), and of what comes after it when it has come. */
const reviewsFirst = (extract: ClientExtract): boolean =>
  extract.delivered !== undefined &&
  lacksControl(extract) &&
  extractWaitsFor(extract) === extractReviewerOf(extract);

/**
 * What the bot is to tell about a client extract at this moment: that a step waits, and reminders of it; nothing in quiet
 * hours, nothing once it is over, and nothing of the client. Sources: E1–E3, S9.
 */
export const extractNotices = (
  extract: ClientExtract,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly ExtractNotice[] => {
  const step = extractStepOf(extract);
  const dueOn = extractDueOn(extract);
  const reached = recipients(extract, managerOf);
  if (step === undefined || dueOn === undefined || reached === undefined) return [];
  if (isQuiet(now, policy.workingTime) || reviewsFirst(extract)) return [];
  const { extractId, number } = extract;
  const told = (kind: ExtractNoticeKind, to: Recipient, occasion: string): ExtractNotice => ({
    key: `${kind}/${step}/${extractId}/${occasion}`,
    kind,
    step,
    to,
    subject: { record: 'extract', recordId: extractId, number },
    dueOn,
    dueAt: undefined,
  });
  const { to, escalateTo } = reached;
  const who = 'personId' in to ? to.personId : 'role';
  return [
    told('extract-waits', to, `${who}/${sinceOf(extract)}`),
    ...remindersInForce(dueOn, policy, now).flatMap(({ kind, on }) => {
      const reminded = kind === 'escalation' ? escalateTo : to;
      return reminded === undefined ? [] : [told(kindOf[kind], reminded, on)];
    }),
  ];
};
