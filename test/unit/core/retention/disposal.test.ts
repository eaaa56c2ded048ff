import { isoDateOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { disposalsOf, isDue, refHash } from '@loggkontroll/core/retention';
import type { Disposal, DisposalMeans, KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import { caseIdFrom, caseIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import * as standing from './standing.ts';

const years = (of: number) => ({ kind: 'years', years: of }) as const;
const policyWith = (change: Partial<Policy['retention']>, version = 1): Policy => ({
  ...ffsPolicy,
  version,
  retention: { ...ffsPolicy.retention, ...change },
});
const means = (change: Partial<DisposalMeans> = {}): DisposalMeans => ({
  policyOf: (id) => (id === 'ffs' ? ffsPolicy : undefined),
  damaged: new Set(),
  begun: new Set(),
  ...change,
});
/** A reviewed order, whole. */
const reviewed = (orderId = 'order-1', on = '2026-11-03'): readonly KeptRecord[] => [
  standing.order(orderId, { on }),
  standing.review(orderId, { on }),
  standing.registrationOfOrder(orderId, on),
  standing.control(orderId, { on }),
];
const signed = standing.signature('housing', 2026, '2027-01-12');
const only = (records: readonly KeptRecord[], change?: Partial<DisposalMeans>): Disposal => {
  const [first, ...others] = disposalsOf(records, means(change)).filter(({ kind }) => kind !== 'signature');
  if (first === undefined || others.length > 0) throw new Error('one matter expected');
  return first;
};

test('an order goes with its review, registration and control, five years after the year it ended in', () => {
  const found = only([...reviewed(), signed]);
  expect(found.records).toHaveLength(4);
  expect(found).toMatchObject({ kind: 'order', policyId: 'ffs', policyVersion: 1, year: 2026, years: 5 });
  expect(found.dueOn).toBe('2032-01-01');
  expect(isDue(found, isoDateOf('2031-12-31'))).toBe(false);
  expect(isDue(found, isoDateOf('2032-01-01'))).toBe(true);
});

test('what was entered last counts: a correction in the year after keeps it all a year longer', () => {
  const records = [
    standing.order('order-1', { on: '2026-11-03' }),
    standing.registrationOfOrder('order-1', '2027-02-01', { status: 'corrected' }),
  ];
  expect(only(records)).toMatchObject({ dueOn: '2033-01-01', heldBy: [] });
});

test.each<[string, readonly KeptRecord[], number, string]>([
  ['a control', [standing.control('order-1', { on: '2026-11-03' })], 7, '2034-01-01'],
  ['an extract', [standing.extract('extract-1', { on: '2026-11-03' })], 3, '2030-01-01'],
  ['an authorisation review', [standing.authorisation('a-1', { on: '2026-11-03' })], 4, '2031-01-01'],
  ['a request for a case', [standing.caseRequest('request-1', { on: '2026-11-03' })], 2, '2029-01-01'],
  ['a round of informing', [standing.informing('i-1', { on: '2026-11-03' })], 1, '2028-01-01'],
  ['a targeted review', [standing.targeted('targeted-1', { on: '2026-11-03' })], 5, '2032-01-01'],
])('%s has a rule of its own, or that of registrations', (_, records, kept, dueOn) => {
  const policy = policyWith({
    'internal-control': years(7),
    'client-extract': years(3),
    'authorisation-review': years(4),
    'case-request': years(2),
    informing: years(1),
  });
  expect(only(records, { policyOf: () => policy })).toMatchObject({ years: kept, dueOn });
  expect(only(records)).toMatchObject({ years: 5, dueOn: '2032-01-01' });
});

test.each([
  [2, 5, '2032-01-01'],
  [5, 2, '2032-01-01'],
  [2, 2, '2029-01-01'],
])('begun under %i years, %i today: the longer time', (then, now, dueOn) => {
  const policyOf: DisposalMeans['policyOf'] = (_, version) =>
    policyWith({ registration: years(version === undefined ? now : then) }, version ?? 9);
  expect(only(reviewed(), { policyOf }).dueOn).toBe(dueOn);
});

test('without a time in the policy, or without the policy, nothing goes', () => {
  const records = [standing.targeted('targeted-1', { on: '2026-11-03' })];
  const never = policyWith({ registration: { kind: 'with-its-case' } });
  expect(only(records, { policyOf: () => never })).toMatchObject({ heldBy: ['no-rule'] });
  expect(only(records, { policyOf: () => undefined })).toMatchObject({ heldBy: ['no-rule'] });
  const policyOf: DisposalMeans['policyOf'] = (_, version) => (version === 1 ? undefined : ffsPolicy);
  expect(only(records, { policyOf })).toMatchObject({ heldBy: ['no-rule'] });
});

test('a case holds what it came from, by review, extract, hand or request, until its documents are gone', () => {
  const review = (orderId: string) =>
    ({ origin: { kind: 'review', reviewId: reviewIdOf(orderId) } }) as const;
  const ofReview = (more: object) =>
    standing.caseRecord(caseIdOf(reviewIdOf('order-1'), 2), {
      on: '2027-01-02',
      with: { ...review('order-1'), ...more },
    });
  expect(only([...reviewed(), signed, ofReview({})]).heldBy).toEqual(['open-case']);
  expect(only([...reviewed(), signed, ofReview(standing.closed)]).heldBy).toEqual(['kept-case']);
  const held = { ...standing.closed, documentsFate: { fate: 'held', heldBy: 'retention-label' } };
  expect(only([...reviewed(), signed, ofReview(held)]).heldBy).toEqual(['kept-case']);
  const gone = only([...reviewed(), signed, ofReview(standing.documentsGone)]);
  expect(gone).toMatchObject({ heldBy: [], dueOn: '2032-01-01' });

  const inquiry = { by: 'manager', at: '', kind: 'targeted', recordId: 'targeted-1' } as const;
  const extract = standing.extract('extract-1', { on: '2026-11-03', with: { inquiry } });
  const targeted = standing.targeted('targeted-1', { on: '2026-11-03' });
  const ofTargeted = standing.review('targeted-1', { on: '2026-11-03', with: { kind: 'targeted' } });
  const ofIt = standing.caseRecord('case-x', { on: '2026-12-01', with: review('targeted-1') });
  expect(only([extract, targeted, ofTargeted, ofIt])).toMatchObject({
    kind: 'extract',
    heldBy: ['open-case'],
  });

  const byHand = standing.registration('registration-1', { on: '2026-11-03' });
  const origin = { kind: 'registration', registrationId: 'registration-1' } as const;
  const ofHand = standing.caseRecord('case-y', { on: '2026-12-01', with: { origin } });
  expect(only([byHand, ofHand]).heldBy).toEqual(['open-case']);

  const asked = standing.caseRequest('request-1', { on: '2026-11-03' });
  const ofRequest = standing.caseRecord(caseIdFrom({ requestId: 'request-1' }), {
    on: '2026-12-01',
    with: { origin: { kind: 'manager' } },
  });
  expect(only([asked, ofRequest])).toMatchObject({ kind: 'case-request', heldBy: ['open-case'] });
});

test('the record of a case goes the day after its documents, with what it came from when that is due', () => {
  const record = standing.caseRecord('case-z', {
    on: '2037-01-02',
    with: { origin: { kind: 'manager' }, ...standing.documentsGone },
  });
  expect(only([record])).toMatchObject({ kind: 'case', dueOn: '2037-01-03', heldBy: [] });
});

test.each<[string, KeptRecord]>([
  ['an order on its way', standing.order('order-1', { on: '2026-11-03', with: { status: 'at-reviewer' } })],
  [
    'an order whose log is held back',
    standing.order('order-1', {
      on: '2026-11-03',
      with: { logRoom: 'room', logFate: { fate: 'held', heldBy: 'retention-policy' } },
    }),
  ],
  ['a review not registered', standing.review('order-1', { on: '2026-11-03', with: { status: 'started' } })],
  ['a control expected', standing.control('order-1', { on: '2026-11-03', with: { status: 'expected' } })],
  [
    'a request turned down whose room is there',
    standing.targeted('order-1', { on: '2026-11-03', with: { status: 'rejected', subjectRoom: 'room' } }),
  ],
  [
    'an extract whose room is there',
    standing.extract('extract-1', { on: '2026-11-03', with: { subjectRoom: 'room' } }),
  ],
  [
    'an extract not closed',
    standing.extract('extract-1', { on: '2026-11-03', with: { status: 'readable' } }),
  ],
  ['a list that is there', standing.authorisation('a-1', { on: '2026-11-03', with: { room: 'room' } })],
  [
    'a round of informing that somebody is left in',
    standing.informing('i-1', { on: '2026-11-03', with: { status: 'open' } }),
  ],
  [
    'a request not answered',
    standing.caseRequest('r-1', { on: '2026-11-03', with: { status: 'requested' } }),
  ],
])('%s is not finished', (_, record) => {
  expect(only([record, signed]).heldBy).toEqual(['unfinished']);
});

test('a year that nobody has signed keeps its controls, and what they rest on', () => {
  expect(only(reviewed()).heldBy).toEqual(['year-unsigned']);
  expect(only([...reviewed(), standing.signature('housing', 2027, '2028-01-12')]).heldBy).toEqual([
    'year-unsigned',
  ]);
});

test('a plan stays while any of its orders does, and a signature while any control of its year does', () => {
  const plan = standing.plan('plan-ffs-2026-Q4', '2026-Q4', '2026-10-01');
  const all = disposalsOf([plan, ...reviewed(), signed], means());
  expect(all.map(({ kind, heldBy }) => [kind, heldBy])).toEqual([
    ['plan', ['others-remain']],
    ['order', []],
    ['signature', ['others-remain']],
  ]);
  const left = disposalsOf([plan, signed], means());
  expect(left.map(({ kind, heldBy, dueOn }) => [kind, heldBy, dueOn])).toEqual([
    ['plan', [], '2032-01-01'],
    ['signature', [], '2029-01-01'],
  ]);
});

test('a replaced order goes with the one that came in its place', () => {
  const first = standing.order('order-0', {
    on: '2026-10-07',
    with: { status: 'rejected', replacedBy: 'order-1' },
  });
  expect(only([first, ...reviewed(), signed]).records).toHaveLength(5);
});

test('what belongs with something that cannot be read stays; where a case cannot, everything does', () => {
  const damaged = (ref: RecordRef) => ({ damaged: new Set([ref]) });
  const [, , registration, control] = reviewed();
  const left = [registration, control].flatMap((record) => record ?? []);
  expect(only([...left, signed], damaged(`review/${reviewIdOf('order-1')}`)).heldBy).toEqual(['damaged']);
  expect(only([...reviewed('order-2'), signed], damaged('order/order-1')).heldBy).toEqual([]);
  expect(only([...reviewed('order-2'), signed], damaged('case/case-1')).heldBy).toEqual(['damaged']);
  const plan = standing.plan('plan-ffs-2026-Q4', '2026-Q4', '2026-10-01');
  expect(only([plan], damaged('order/order-1')).heldBy).toEqual(['damaged']);
});

test('a destruction that was begun is finished with what is left, and only a case stops it', () => {
  const control = standing.control('order-1', { on: '2026-11-03' });
  const begun = { begun: new Set([refHash(control.ref)]), policyOf: () => undefined };
  expect(isDue(only([control], begun), isoDateOf('2032-01-01'))).toBe(true);
  const registration = standing.registrationOfOrder('order-1', '2026-11-03');
  const origin = {
    kind: 'registration',
    registrationId: registration.ref.slice('registration/'.length),
  } as const;
  const opened = standing.caseRecord('case-1', { on: '2031-12-30', with: { origin } });
  expect(only([control, registration, opened], begun).heldBy).toContain('open-case');
});
