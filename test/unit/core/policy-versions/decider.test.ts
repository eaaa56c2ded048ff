import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  applyDifference,
  differenceBetween,
  policyHash,
  policyVersionCommandOf,
  policyVersionDecider,
  setValue,
  versionsInForce,
} from '@loggkontroll/core/policy-versions';
import type {
  PolicyVersion,
  PolicyVersionCommand,
  PolicyVersionEvent,
} from '@loggkontroll/core/policy-versions';
import { retrace } from '@loggkontroll/core/workflow';
import { append } from '@loggkontroll/core/history';
import { as } from '../workflow/acting.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';

const { given } = specificationOf(policyVersionDecider);
const administrator = as('anna', 'administrator')();
const planner = as('petra', 'planner')();
const bot = as('bot', 'bot')();

const draft: Policy = { ...ffsPolicy, version: 2 };
const changed = setValue(draft, 'reminders.escalateAfter', 7, draft) as Policy;
const difference = differenceBetween(draft, changed);
const [sha256, changedSha] = [policyHash(draft), policyHash(changed)];

const commands = {
  draft: { type: 'draftPolicy', policy: draft, from: { policyId: 'ffs', version: 1 } },
  change: { type: 'changeDraft', difference, onTopOf: sha256 },
  discard: { type: 'discardDraft' },
  activate: { type: 'activatePolicy', sha256, reason: 'Beslut i nämnden' },
  end: { type: 'endPolicy', reason: 'Ersatt av en gemensam rutin' },
  record: { type: 'recordInForce', policy: draft },
  supersede: { type: 'supersedePolicy', byVersion: 3 },
} as const satisfies Record<string, PolicyVersionCommand>;

const events = {
  drafted: [{ ...commands.draft, type: 'policyDrafted' }, 'anna'],
  changed: [{ ...commands.change, type: 'policyDraftChanged' }, 'anna'],
  discarded: [{ type: 'policyDraftDiscarded' }, 'anna'],
  activated: [{ ...commands.activate, type: 'policyActivated' }, 'anna'],
  found: [{ ...commands.record, type: 'policyFoundInForce' }, 'bot'],
  superseded: [{ ...commands.supersede, type: 'policySuperseded' }, 'bot'],
  ended: [{ ...commands.end, type: 'policyEnded' }, 'anna'],
} as const satisfies Record<string, Past<PolicyVersionEvent>>;

test('every state × every command, by whoever may', () => {
  const { drafted, discarded, activated, found, superseded, ended } = events;
  const states = {
    none: [],
    draft: [drafted],
    discarded: [drafted, discarded],
    active: [drafted, activated],
    found: [found],
    superseded: [drafted, activated, superseded],
    ended: [drafted, activated, ended],
  };
  const table = Object.entries(states).map(([state, past]) => [
    state,
    ...Object.entries(commands).map(([name, command]) =>
      given(...past)
        .when(command, ['record', 'supersede'].includes(name) ? bot : administrator)
        .outcome.replace('policy-version-', '-'),
    ),
  ]);
  expect(table).toEqual([
    [
      'none',
      'policyDrafted',
      '-missing',
      '-missing',
      '-missing',
      '-missing',
      'policyFoundInForce',
      '-missing',
    ],
    [
      'draft',
      '-already-made',
      'policyDraftChanged',
      'policyDraftDiscarded',
      'policyActivated',
      '-not-active',
      '-already-made',
      '-not-active',
    ],
    [
      'discarded',
      '-already-made',
      '-not-a-draft',
      '-not-a-draft',
      '-discarded',
      '-not-active',
      '-already-made',
      '-not-active',
    ],
    [
      'active',
      '-already-made',
      '-not-a-draft',
      '-not-a-draft',
      '-already-active',
      'policyEnded',
      '-already-made',
      'policySuperseded',
    ],
    [
      'found',
      '-already-made',
      '-not-a-draft',
      '-not-a-draft',
      '-already-active',
      'policyEnded',
      '-already-made',
      'policySuperseded',
    ],
    [
      'superseded',
      '-already-made',
      '-not-a-draft',
      '-not-a-draft',
      'policyActivated',
      '-not-active',
      '-already-made',
      '-not-active',
    ],
    [
      'ended',
      '-already-made',
      '-not-a-draft',
      '-not-a-draft',
      'policyActivated',
      '-not-active',
      '-already-made',
      '-not-active',
    ],
  ]);
});

test('nobody but an administrator drafts, changes, activates or ends; nobody but the bot records what it finds', () => {
  const active = [events.drafted, events.activated] as const;
  const asked = {
    draft: given(),
    change: given(events.drafted),
    discard: given(events.drafted),
    activate: given(events.drafted),
    end: given(...active),
    record: given(),
    supersede: given(...active),
  };
  for (const [name, spec] of Object.entries(asked)) {
    const isBots = ['record', 'supersede'].includes(name);
    const command = commands[name as keyof typeof commands];
    const refusal = isBots ? 'policy-version-only-the-bot' : 'policy-version-not-an-administrator';
    spec.when(command, isBots ? administrator : planner).thenRefused(refusal);
  }
});

test('a draft that somebody else has changed is neither changed nor activated by what was seen before', () => {
  const past = given(events.drafted, events.changed);
  past.when(commands.change, administrator).thenRefused('policy-version-changed-meanwhile');
  past.when(commands.activate, administrator).thenRefused('policy-version-changed-meanwhile');
  past.when({ ...commands.activate, sha256: changedSha }, administrator).then('policyActivated');
});

test('what is no policy is never kept, and no draft becomes another one', () => {
  const spoilt = setValue(draft, 'suspicion.breachReport.clockHours', 96, draft) as Policy;
  const change = (to: Policy) => ({ ...commands.change, difference: differenceBetween(draft, to) });
  given()
    .when({ ...commands.draft, policy: spoilt }, administrator)
    .thenRefused('policy-version-invalid', {
      problem: { code: 'policy-out-of-bounds', path: 'suspicion.breachReport.clockHours', most: 72 },
    });
  given(events.drafted).when(change(spoilt), administrator).thenRefused('policy-version-invalid');
  for (const other of [{ ...draft, version: 9 }, shippedPolicies['von'] as Policy])
    given(events.drafted).when(change(other), administrator).thenRefused('policy-version-invalid');
  given(events.drafted).when(change(draft), administrator).then();
});

test('an act that others have to follow says why', () => {
  given(events.drafted)
    .when({ ...commands.activate, reason: ' ' }, administrator)
    .thenRefused('policy-version-reason-missing');
  given(events.drafted, events.activated)
    .when({ ...commands.end, reason: '' }, administrator)
    .thenRefused('policy-version-reason-missing');
});

test('it says what it is, who activated it when and why, and holds what it was changed to', () => {
  const state = given(events.drafted, events.changed)
    .when({ ...commands.activate, sha256: changedSha }, administrator)
    .then('policyActivated');
  expect(state).toEqual({
    status: 'active',
    policyVersionId: 'policy-ffs-2',
    policy: applyDifference(draft, difference),
    sha256: changedSha,
    from: { policyId: 'ffs', version: 1 },
    draftedAt: '2026-10-01T08:00:00Z',
    draftedBy: 'anna',
    activated: { at: administrator.now, by: 'anna', reason: 'Beslut i nämnden' },
  });
});

test('of two versions that are active, the one that was activated last is in force', () => {
  const version = (number: number, at: string): PolicyVersion => {
    const policy = { ...ffsPolicy, version: number };
    const activate: PolicyVersionEvent = { ...events.activated[0], sha256: policyHash(policy) };
    const past: readonly Past<PolicyVersionEvent>[] = [
      [{ type: 'policyDrafted', policy }, 'anna'],
      [activate, 'anna', at],
    ];
    return given(...past).state() as PolicyVersion;
  };
  const [second, third] = [version(2, '2026-10-03T08:00:00Z'), version(3, '2026-10-02T08:00:00Z')];
  expect(versionsInForce([second, third])).toEqual([second]);
  expect(versionsInForce([version(2, '2026-10-02T08:00:00Z'), third])).toEqual([third]);
  expect(versionsInForce([{ ...second, status: 'ended' }])).toEqual([]);
});

test('its history is retraced, and another’s hand in it found', () => {
  const past: readonly (readonly [PolicyVersionEvent, string])[] = [
    events.drafted,
    events.changed,
    [{ ...events.activated[0], sha256: changedSha }, 'anna'],
    events.superseded,
  ];
  const history = past.reduce<ReturnType<typeof append<PolicyVersionEvent>>>(
    (longer, [event, by], index) => append(longer, [event], { at: `2026-10-0${index + 1}T08:00:00Z`, by }),
    [],
  );
  const process = { decider: policyVersionDecider, commandOf: policyVersionCommandOf };
  const rolesOf = (personId: string) => (personId === 'anna' ? (['administrator'] as const) : []);
  expect(retrace({ ...process, rolesOf }, history)).toEqual([]);
  expect(retrace({ ...process, rolesOf: () => [] }, history).map(({ n }) => n)).toEqual([1, 2, 3]);
});
