import { append } from '@loggkontroll/core/history';
import { policyVersionDecider } from '@loggkontroll/core/policy-versions';
import { destructionDecider } from '@loggkontroll/core/retention';
import {
  authorisationDecider,
  caseDecider,
  caseRequestDecider,
  controlDecider,
  extractDecider,
  informingDecider,
  orderDecider,
  planDecider,
  registrationDecider,
  replay,
  replayKnown,
  reviewDecider,
  targetedDecider,
  yearEndDecider,
} from '@loggkontroll/core/workflow';
import type { OrderEvent } from '@loggkontroll/core/workflow';
import { facts } from './order-examples.ts';

const deciders = {
  ...{ authorisationDecider, caseDecider, caseRequestDecider, controlDecider, extractDecider },
  ...{ informingDecider, orderDecider, planDecider, registrationDecider, reviewDecider },
  ...{ targetedDecider, yearEndDecider, policyVersionDecider, destructionDecider },
};

const happening = { at: '2026-10-05T08:00:00Z', by: 'somebody' };

/** What a version that is not written yet may say. */
const fromTheFuture = { type: 'fromTheFuture' };

test.each(Object.entries(deciders))('%s makes nothing of an event that it does not know', (_, decider) => {
  const evolve = decider.evolve as (state: object, event: object, how: typeof happening) => unknown;
  expect(evolve({ status: 'begun' }, fromTheFuture, happening)).toBeUndefined();
});

test('a history is read up to what a newer version has written, and that is said', () => {
  const begun = append<OrderEvent>([], [{ type: 'orderPlaced', ...facts }], happening);
  expect(replayKnown(orderDecider, begun)).toEqual({ ok: true, value: replay(orderDecider, begun) });
  const longer = append(begun, [fromTheFuture as never, { type: 'orderAttested' }], happening);
  expect(replayKnown(orderDecider, longer)).toEqual({
    ok: false,
    refusal: { code: 'history-event-unknown', n: 2 },
  });
});
