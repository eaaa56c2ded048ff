import { swedishDayOf } from '@loggkontroll/core/calendar';
import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import type { History } from '@loggkontroll/core/history';
import type { PersonId } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Refused } from '@loggkontroll/core/result';
import {
  controlDecider,
  controlDoneOf,
  controlExpectedOf,
  dayRuleOf,
  handle,
  orderDecider,
  registrationDecider,
  registrationOf,
  reviewDecider,
  reviewOf,
} from '@loggkontroll/core/workflow';
import type { Context, Decider, OrderFacts } from '@loggkontroll/core/workflow';
import { must } from './people.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';

/** A record as its process has decided it. */
export interface Decided<State, Event> {
  readonly state: State;
  readonly history: History<Event>;
}

type Kept<State> = Exclude<State, { readonly status: 'none' }>;

const decide = <State extends { readonly status: string }, Command, Event, R extends Refused>(
  decider: Decider<State, Command, Event, R>,
  ...steps: readonly (readonly [Context, Command])[]
): Decided<Kept<State>, Event> => {
  let decided: Decided<State, Event> = { state: decider.initial, history: [] };
  for (const [context, command] of steps) decided = must(handle(decider, decided.history, command, context));
  return decided as Decided<Kept<State>, Event>;
};

/** Who acts in an order's life, besides those whom it names. */
export interface Hands {
  readonly as: (personId: PersonId) => Context;
  readonly bot: Context;
  readonly logAdministrator: Context;
}

const nonce = '11'.repeat(32);
const bytes = '22'.repeat(32);
const file = { sha256: '33'.repeat(32), accesses: 240, rejectedRows: 0 };

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('A record does not follow from the one before.');
  return value;
};

/** An order that went all its way without remark, and every record that follows from it. */
export const finishedOrder = (facts: OrderFacts, { as, bot, logAdministrator }: Hands) => {
  const rule = dayRuleOf(facts, 1);
  const { seed, days } = completeDayDraw(rule, { nonce, bytes });
  const reviewed = decide(
    orderDecider,
    [as(facts.orderer), { type: 'placeOrder', ...facts }],
    [as(attestantOf(facts)), { type: 'attest' }],
    [bot, { type: 'openLogRoom', logRoom: facts.orderId }],
    [logAdministrator, { type: 'commitDays', commitment: dayCommitment(rule, nonce) }],
    [bot, { type: 'answerDays', bytes }],
    [logAdministrator, { type: 'drawDays', nonce, seed, days }],
    [logAdministrator, { type: 'deliverLog', file }],
    ...(facts.handOver ? [[as(facts.receiver), { type: 'handOver' }] as const] : []),
  );
  const review = decide(
    reviewDecider,
    [bot, { type: 'openReview', ...required(reviewOf(reviewed.state, ffsPolicy)) }],
    [as(facts.reviewer), { type: 'startReview' }],
    [
      as(facts.reviewer),
      {
        type: 'registerReview',
        result: {
          finishedOn: swedishDayOf(bot.now),
          outcome: 'no-remark',
          employees: facts.employees.length,
          accesses: file.accesses,
          breach: { status: 'not-applicable' },
        },
        judgements: {
          ...{ direct: file.accesses, administrative: 0, otherAuthority: 0 },
          ...{ otherReason: 0, suspicion: 0, unjudged: 0 },
        },
        fileSha256: file.sha256,
      },
    ],
  );
  const registration = decide(registrationDecider, [
    bot,
    { type: 'registerControl', ...required(registrationOf(review.state)) },
  ]);
  const control = decide(
    controlDecider,
    [bot, { type: 'expectControl', ...controlExpectedOf(facts) }],
    [bot, { type: 'completeControl', ...controlDoneOf(registration.state) }],
  );
  const gone = { fate: 'deleted', deletedAt: bot.now } as const;
  const last = must(handle(orderDecider, reviewed.history, { type: 'recordLogFate', fate: gone }, bot));
  return { order: last as typeof reviewed, review, registration, control };
};
