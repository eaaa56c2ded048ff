import { parsePolicy } from '../policy/index.ts';
import type { Policy } from '../policy/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import { isBot } from '../workflow/index.ts';
import type { Context, Decider, Happening } from '../workflow/index.ts';
import { applyDifference } from './difference.ts';
import { policyHash } from './policy-hash.ts';
import { policyVersionIdOf } from './policy-version.ts';
import type {
  PolicyVersion,
  PolicyVersionCommand,
  PolicyVersionEvent,
  PolicyVersionRefusal,
  PolicyVersionState,
} from './policy-version.ts';

type Decision = Result<readonly PolicyVersionEvent[], PolicyVersionRefusal>;
type CommandOf<T extends PolicyVersionCommand['type']> = Extract<PolicyVersionCommand, { readonly type: T }>;

const byAdministrator = ({ actor }: Context, decided: () => Decision): Decision =>
  actor.roles.includes('administrator') ? decided() : refuse({ code: 'policy-version-not-an-administrator' });

const byTheBot = (context: Context, decided: () => Decision): Decision =>
  isBot(context) ? decided() : refuse({ code: 'policy-version-only-the-bot' });

const ifValid = (policy: unknown, event: (valid: Policy) => PolicyVersionEvent): Decision => {
  const read = parsePolicy(policy);
  return read.ok
    ? accept([event(read.value)])
    : refuse({ code: 'policy-version-invalid', problem: read.refusal });
};

const changeDraft = ({ difference, onTopOf }: CommandOf<'changeDraft'>, state: PolicyVersion): Decision => {
  if (state.status !== 'draft') return refuse({ code: 'policy-version-not-a-draft' });
  if (onTopOf !== state.sha256) return refuse({ code: 'policy-version-changed-meanwhile' });
  const changed = applyDifference(state.policy, difference) as Policy;
  if (policyHash(changed) === state.sha256) return accept([]);
  const isIt = changed.id === state.policy.id && changed.version === state.policy.version;
  if (!isIt) {
    const path = changed.id === state.policy.id ? 'version' : 'id';
    return refuse({ code: 'policy-version-invalid', problem: { code: 'policy-malformed-value', path } });
  }
  return ifValid(changed, () => ({ type: 'policyDraftChanged', difference, onTopOf }));
};

const activate = ({ sha256, reason }: CommandOf<'activatePolicy'>, state: PolicyVersion): Decision => {
  if (state.status === 'active') return refuse({ code: 'policy-version-already-active' });
  if (state.status === 'discarded') return refuse({ code: 'policy-version-discarded' });
  if (sha256 !== state.sha256) return refuse({ code: 'policy-version-changed-meanwhile' });
  if (reason.trim() === '') return refuse({ code: 'policy-version-reason-missing' });
  return ifValid(state.policy, () => ({ type: 'policyActivated', sha256, reason: reason.trim() }));
};

const end = ({ reason }: CommandOf<'endPolicy'>, { status }: PolicyVersion): Decision => {
  if (status !== 'active') return refuse({ code: 'policy-version-not-active' });
  if (reason.trim() === '') return refuse({ code: 'policy-version-reason-missing' });
  return accept([{ type: 'policyEnded', reason: reason.trim() }]);
};

const decideOnIt = (
  command: Exclude<PolicyVersionCommand, CommandOf<'draftPolicy' | 'recordInForce'>>,
  state: PolicyVersion,
  context: Context,
): Decision => {
  switch (command.type) {
    case 'changeDraft':
      return byAdministrator(context, () => changeDraft(command, state));
    case 'discardDraft':
      return byAdministrator(context, () =>
        state.status === 'draft'
          ? accept([{ type: 'policyDraftDiscarded' }])
          : refuse({ code: 'policy-version-not-a-draft' }),
      );
    case 'activatePolicy':
      return byAdministrator(context, () => activate(command, state));
    case 'endPolicy':
      return byAdministrator(context, () => end(command, state));
    case 'supersedePolicy':
      return byTheBot(context, () =>
        state.status === 'active'
          ? accept([{ type: 'policySuperseded', byVersion: command.byVersion }])
          : refuse({ code: 'policy-version-not-active' }),
      );
  }
};

const decide = (command: PolicyVersionCommand, state: PolicyVersionState, context: Context): Decision => {
  if (command.type === 'draftPolicy' || command.type === 'recordInForce') {
    if (state.status !== 'none') return refuse({ code: 'policy-version-already-made' });
    if (command.type === 'recordInForce') {
      return byTheBot(context, () =>
        ifValid(command.policy, (policy) => ({ type: 'policyFoundInForce', policy })),
      );
    }
    const { from } = command;
    return byAdministrator(context, () =>
      ifValid(command.policy, (policy) => ({ type: 'policyDrafted', policy, ...(from && { from }) })),
    );
  }
  return state.status === 'none'
    ? refuse({ code: 'policy-version-missing' })
    : decideOnIt(command, state, context);
};

const begun = (policy: Policy, { at, by }: Happening): Omit<PolicyVersion, 'status'> => ({
  policyVersionId: policyVersionIdOf({ policyId: policy.id, version: policy.version }),
  policy,
  sha256: policyHash(policy),
  draftedAt: at,
  draftedBy: by,
});

const evolve = (
  state: PolicyVersionState,
  event: PolicyVersionEvent,
  happening: Happening,
): PolicyVersionState => {
  const { at, by } = happening;
  if (event.type === 'policyDrafted') {
    return { ...begun(event.policy, happening), status: 'draft', ...(event.from && { from: event.from }) };
  }
  if (event.type === 'policyFoundInForce') {
    return { ...begun(event.policy, happening), status: 'active', activated: { at, by, reason: '' } };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'policyDraftChanged': {
      const policy = applyDifference(state.policy, event.difference) as Policy;
      return { ...state, policy, sha256: policyHash(policy) };
    }
    case 'policyDraftDiscarded':
      return { ...state, status: 'discarded' };
    case 'policyActivated': {
      const { ended: _, supersededBy: __, ...kept } = state;
      return { ...kept, status: 'active', activated: { at, by, reason: event.reason } };
    }
    case 'policySuperseded':
      return { ...state, status: 'superseded', supersededBy: event.byVersion };
    case 'policyEnded':
      return { ...state, status: 'ended', ended: { at, by, reason: event.reason } };
  }
};

/** A version of a policy: drafted, changed and activated by administrators; what follows of that is the bot's. */
export const policyVersionDecider: Decider<
  PolicyVersionState,
  PolicyVersionCommand,
  PolicyVersionEvent,
  PolicyVersionRefusal
> = { initial: { status: 'none' }, decide, evolve };

/** The command that an event of a version is the outcome of. */
export const policyVersionCommandOf = (event: PolicyVersionEvent): PolicyVersionCommand => {
  switch (event.type) {
    case 'policyDrafted':
      return { ...event, type: 'draftPolicy' };
    case 'policyDraftChanged':
      return { ...event, type: 'changeDraft' };
    case 'policyDraftDiscarded':
      return { type: 'discardDraft' };
    case 'policyActivated':
      return { ...event, type: 'activatePolicy' };
    case 'policyFoundInForce':
      return { ...event, type: 'recordInForce' };
    case 'policySuperseded':
      return { ...event, type: 'supersedePolicy' };
    case 'policyEnded':
      return { ...event, type: 'endPolicy' };
  }
};
