import {
  accessByNeedOf,
  authorisationControlOf,
  authorisationDueOn,
  authorisationFactsOf,
  authorisationFitsPolicy,
  authorisationRegistrationOf,
  authorisationWaitsFor,
  isSingleOrder,
  singleOrder,
} from '@loggkontroll/core/workflow';
import type { AuthorisationCommand } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { after, bot, given, hash, opening, planner, policyOf, support, unit } from './examples.ts';
import type { AuthorisationHistory } from './examples.ts';
import {
  carried,
  facts,
  nothing,
  opened,
  order,
  ordered,
  prepared,
  requestId,
} from './single-order-examples.ts';

const head = as('head')();
const carryOut: AuthorisationCommand = { type: 'carryOutAccess', on: '2026-09-15', listSha256: hash('1') };

describe('a single order (NPO)', () => {
  test('is begun by whoever decides of access, or the bot for them, and by nobody else', () => {
    const open: AuthorisationCommand = { type: 'openAuthorisation', ...facts };
    given().when(open, head).then('authorisationOpened');
    given().when(open, bot).then('authorisationOpened');
    given().when(open, planner).thenRefused('authorisation-not-yours-to-open');
    given().when(open, support).thenRefused('authorisation-not-yours-to-open');
    expect(
      accessByNeedOf({ ...opening, by: 'manager', orderedBy: requestId }, policyOf('npo')),
    ).toBeUndefined();
    expect(
      accessByNeedOf({ ...opening, by: 'manager', orderedBy: requestId }, policyOf('ffs')),
    ).toBeUndefined();
  });

  test('has a number and an id of its own, no list to wait for, and fits its policy', () => {
    expect(facts).toMatchObject({
      ...{ occasion: 'single', lister: 'role:bot', decider: 'head', carrier: 'support' },
      number: 'NPO-B-2026-09-SOLGL-NTAN-2F1E',
      deadlines: { list: '2026-09-14', decide: '2026-09-15', 'carry-out': '2026-09-22' },
    });
    expect(isSingleOrder(facts.authorisationId)).toBe(true);
    const review = authorisationFactsOf({ ...opening, occasion: 'need', doneBy: undefined }, policyOf('npo'));
    expect('code' in review || isSingleOrder(review.authorisationId)).toBe(false);
    expect(authorisationFitsPolicy(facts, policyOf('npo'), unit)).toBe(true);
    const elsewhere = { ...facts, number: 'NPO-B-2026-09-SOLGL-NTAN-0000' };
    expect(authorisationFitsPolicy(elsewhere, policyOf('npo'), unit)).toBe(false);
    expect(facts.authorisationId.endsWith(singleOrder(requestId))).toBe(true);
  });

  test('waits for the bot, then for whoever orders, then for whoever carries it out, then for nobody', () => {
    const waits = [opened, prepared, ordered, carried].map((past) => authorisationWaitsFor(after(past)));
    expect(waits).toEqual(['role:bot', 'head', 'support', undefined]);
    expect(authorisationDueOn(after(ordered))).toBe('2026-09-22');
  });

  test('its empty list is the bot’s, and nobody else’s, to put there', () => {
    const send: AuthorisationCommand = { type: 'sendAccessList', list: nothing };
    given(...opened)
      .when(send, bot)
      .then('accessListSent');
    given(...opened)
      .when(send, support)
      .thenRefused('authorisation-not-the-lister');
    given(...opened)
      .when(send, planner)
      .thenRefused('authorisation-not-the-lister');
  });

  test('may be written anew until it is carried out, and is over then: there is nothing for a planner to sign', () => {
    const anew: AuthorisationCommand = { type: 'answerAccess', answer: { ...order, sha256: hash('8') } };
    given(...prepared)
      .when(anew, support)
      .thenRefused('authorisation-not-the-decider');
    given(...ordered)
      .when(anew, head)
      .then('accessAnswered');
    given(...ordered)
      .when(carryOut, head)
      .thenRefused('authorisation-not-the-carrier');
    given(...ordered)
      .when(carryOut, support)
      .then('accessCarriedOut');
    expect(after(carried)).toMatchObject({ status: 'closed', closed: { by: 'support' } });
    given(...carried)
      .when(anew, head)
      .thenRefused('authorisation-closed');
    given(...carried)
      .when({ type: 'closeAuthorisation' }, planner)
      .thenRefused('authorisation-closed');
  });

  test('with a flaw in secrecy it stays open until that is assessed and signed', () => {
    const flawed: AuthorisationHistory = [
      ...ordered,
      [{ type: 'secrecyFlawFound', on: '2026-09-15' }, 'support'],
      ...carried.slice(-1),
    ];
    expect(after(flawed)).toMatchObject({ status: 'settled' });
    given(...flawed)
      .when({ type: 'closeAuthorisation' }, planner)
      .thenRefused('authorisation-steps-missing');
    given(...flawed)
      .when({ type: 'assessSecrecyFlaw', assessment: { position: { kind: 'no-breach' } } }, planner)
      .then('secrecyFlawAssessed');
  });

  test('is taken back by whoever gave it until it is carried out, and a review of everybody is not', () => {
    const withdraw: AuthorisationCommand = { type: 'withdrawAuthorisation', reason: 'opened-by-mistake' };
    given(...prepared)
      .when(withdraw, head)
      .then('authorisationWithdrawn');
    given(...ordered)
      .when(withdraw, head)
      .then('authorisationWithdrawn');
    given(...ordered)
      .when(withdraw, support)
      .thenRefused('authorisation-not-the-controller');
    given(...carried)
      .when(withdraw, head)
      .thenRefused('authorisation-closed');
    const review = accessByNeedOf({ ...opening, by: 'head' }, policyOf('npo'));
    if (review === undefined) throw new Error('It is the head’s to review.');
    given([{ type: 'authorisationOpened', ...review }, 'head'])
      .when(withdraw, head)
      .thenRefused('authorisation-not-the-controller');
  });

  test('is no control of the year: nothing has been gone through', () => {
    expect(authorisationControlOf(after(ordered), unit)).toBeUndefined();
    expect(authorisationRegistrationOf(after(carried))).toBeUndefined();
  });
});
