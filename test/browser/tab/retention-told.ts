import { createHash } from 'node:crypto';
import { isoDateOf, isoInstantOf } from '@loggkontroll/core/calendar';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Forecast, KeptKind } from '@loggkontroll/core/retention';
import { openDestructions } from '@loggkontroll/sharepoint/records';
import { openForecasts, openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Suite } from './suite.ts';

const day = isoDateOf;

/** What a bot that has run for some years may have counted, on 5 October 2026. */
const forecast: Forecast = {
  ...{ countedOn: day('2026-10-05'), nextOn: day('2026-10-12'), under: ['ffs/1', 'von/1'] },
  rows: [
    {
      kind: 'authorisation',
      policyId: 'ffs',
      years: 5,
      dueOn: day('2027-01-01'),
      matters: 24,
      free: 24,
      heldBy: {},
    },
    {
      kind: 'authorisation',
      policyId: 'ffs',
      years: 5,
      dueOn: day('2028-01-01'),
      matters: 26,
      free: 26,
      heldBy: {},
    },
    {
      kind: 'extract',
      policyId: 'von',
      years: 2,
      dueOn: day('2027-01-01'),
      matters: 'few',
      free: 'few',
      heldBy: {},
    },
    {
      kind: 'targeted',
      policyId: 'ffs',
      years: 5,
      dueOn: day('2029-01-01'),
      matters: 7,
      free: 7,
      heldBy: {},
    },
    {
      kind: 'order',
      policyId: 'von',
      years: 2,
      dueOn: day('2026-01-01'),
      matters: 16,
      free: 12,
      heldBy: { 'year-unsigned': 3, unfinished: 1 },
    },
    {
      kind: 'order',
      policyId: 'von',
      years: 2,
      dueOn: day('2027-01-01'),
      matters: 118,
      free: 118,
      heldBy: {},
    },
    {
      kind: 'order',
      policyId: 'von',
      years: 2,
      dueOn: day('2029-01-01'),
      matters: 64,
      free: 12,
      heldBy: { unfinished: 52 },
    },
    { kind: 'order', policyId: 'ffs', years: 5, dueOn: day('2027-01-01'), matters: 20, free: 20, heldBy: {} },
    { kind: 'order', policyId: 'ffs', years: 5, dueOn: day('2028-01-01'), matters: 20, free: 20, heldBy: {} },
    { kind: 'order', policyId: 'ffs', years: 7, dueOn: day('2030-01-01'), matters: 5, free: 5, heldBy: {} },
    { kind: 'informing', policyId: 'von', matters: 9, free: 0, heldBy: { 'no-rule': 9 } },
    {
      kind: 'plan',
      policyId: 'von',
      years: 2,
      dueOn: day('2026-01-01'),
      matters: 1,
      free: 0,
      heldBy: { 'others-remain': 1 },
    },
    { kind: 'plan', policyId: 'ffs', years: 5, dueOn: day('2027-01-01'), matters: 4, free: 4, heldBy: {} },
    { kind: 'signature', dueOn: day('2027-01-01'), matters: 6, free: 0, heldBy: { 'others-remain': 6 } },
  ],
  withCases: 'few',
  gone: {
    upTo: 6,
    begun: [
      { year: 2026, kind: 'targeted', matters: 3, records: 12 },
      { year: 2026, kind: 'order', matters: 5, records: 20 },
      { year: 2026, kind: 'signature', matters: 1, records: 1 },
      { year: 2025, kind: 'targeted', matters: 7, records: 28 },
      { year: 2025, kind: 'order', matters: 104, records: 416 },
      { year: 2025, kind: 'plan', matters: 2, records: 2 },
      { year: 2024, kind: 'order', matters: 98, records: 392 },
    ],
    notThrough: [{ year: 2026, kind: 'order', matters: 1, records: 4 }],
  },
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const bot = { personId: 'bot', roles: ['bot'] } as const;

/** Writes down a destruction as the bot does; `held`: something keeps it. */
export const destroyed = async (
  suite: Suite,
  name: string,
  { kind, at, held = false }: { readonly kind: KeptKind; readonly at: string; readonly held?: boolean },
): Promise<void> => {
  const store = openDestructions(suite.sites.bot());
  const context = { actor: bot, now: isoInstantOf(at) };
  const destructionId = `destruction-${name}`;
  const records = ['order', 'review', 'registration', 'control'].map((of) => hashOf(`${of}/${name}`));
  const facts = { destructionId, kind, year: 2023, dueOn: '2026-01-01', records };
  const rule = kind === 'signature' ? {} : { policyId: 'von', policyVersion: 1, years: 2 };
  const begun = await store.create({ type: 'beginDestruction', ...facts, ...rule }, context);
  const done = await store.act(
    destructionId,
    held
      ? { type: 'holdDestruction', heldBy: 'retention-label' }
      : { type: 'finishDestruction', fate: { fate: 'deleted', deletedAt: at } },
    context,
  );
  if (!begun.ok || !done.ok) throw new Error(destructionId);
};

/** A Register in which the bot has run for some years: what goes when, what is held and what has gone. */
export const tellOfRetention = async (suite: Suite): Promise<void> => {
  const von = shippedPolicies['von'];
  await openSettings(suite.sites.bot()).put({
    ...{ key: policyKey('von'), title: 'von', value: JSON.stringify(von) },
  });
  await openSettings(suite.sites.bot()).put({
    ...{ key: policyKey('ffs'), title: 'ffs', value: JSON.stringify(shippedPolicies['ffs']) },
  });
  for (let at = 1; at <= 4; at += 1)
    await destroyed(suite, String(at), { kind: 'order', at: `2026-01-0${String(at)}T03:00:00Z` });
  await destroyed(suite, 'signed', { kind: 'signature', at: '2026-01-05T03:00:00Z' });
  await destroyed(suite, 'labelled', { kind: 'order', at: '2026-01-05T03:00:00Z', held: true });
  await openForecasts(suite.sites.bot()).put(forecast);
};
