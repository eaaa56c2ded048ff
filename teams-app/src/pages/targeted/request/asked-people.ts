import type { Party, TargetedDoer, TargetedReason, TargetedRules } from '@loggkontroll/core/policy';
import { functionCodes } from '@loggkontroll/core/organisation';
import type { FunctionCode, Role } from '@loggkontroll/core/organisation';
import type { TargetedPart } from '@loggkontroll/core/workflow';

type Seat = Exclude<TargetedPart, 'administrator' | 'requester'>;

/** Somebody whom the requester is to choose: to fill a place, or to be told. `party`: of which kind, where the policy says. */
export type AskedPerson =
  | { readonly key: string; readonly part: Seat; readonly party: Party | undefined }
  | { readonly key: string; readonly part: undefined; readonly party: Party };

/** The parties that a group of the Register stands for; the others are known by the unit and the record alone. */
const roleOf: Partial<Record<Party, Role>> = {
  planner: 'planner',
  'log-administrator': 'log-administrator',
  'unit-manager': 'unit-manager',
  'department-head': 'department-head',
};

/** A log administrator who writes down what a private provider asks for (VON). */
const forProviders = ({ privateProviders, requestedBy }: TargetedRules): readonly Party[] =>
  privateProviders !== null &&
  privateProviders.organisations.length > 0 &&
  !requestedBy.includes('log-administrator')
    ? ['log-administrator']
    : [];

/** Whether a request is a private provider's, written down by a log administrator. */
export const isProviders = (rules: TargetedRules, as: Party | undefined): boolean =>
  as !== undefined && forProviders(rules).includes(as);

/** Somebody who may request: their groups, and the functions that they have at some unit. */
export interface Asker {
  readonly roles: readonly Role[];
  readonly functions: readonly FunctionCode[];
}

/** What somebody may request a targeted review as: what a group says, and what *Funktioner* says. */
export const partiesFor = (rules: TargetedRules, { roles, functions }: Asker): readonly Party[] =>
  [...rules.requestedBy, ...forProviders(rules)].filter((party) => {
    const role = roleOf[party];
    if (role !== undefined) return roles.includes(role);
    const code = functionCodes.find((each) => each === party);
    return code === undefined || functions.includes(code);
  });

/** Undefined where the requester or the unit says who it is. */
const askedFor = (part: Seat, doer: TargetedDoer, as: Party): readonly AskedPerson[] => {
  if (doer === 'requester' || doer === as || doer === 'unit-manager') return [];
  return [{ key: part, part, party: doer === 'named-by-the-requester' ? undefined : doer }];
};

/** Everybody whom a request needs chosen, in the order in which they act. */
export const askedPeople = (
  rules: TargetedRules,
  { as, reason }: { readonly as: Party; readonly reason: TargetedReason | undefined },
): readonly AskedPerson[] => {
  if (isProviders(rules, as)) return [];
  const { decides, attest, subject, receiver, reviewer, told } = rules;
  const parties = told.filter(
    ({ party, only }) =>
      (only === undefined || only === reason) &&
      party !== as &&
      party !== 'unit-manager' &&
      !(decides.kind === 'by' && decides.party === party),
  );
  return [
    ...(decides.kind === 'by' ? askedFor('decider', decides.party, as) : []),
    ...(attest.kind === 'by' ? askedFor('attestant', attest.party, as) : []),
    ...askedFor('giver', subject.from, as),
    ...askedFor('receiver', receiver, as),
    ...(reviewer === 'receiver' ? [] : askedFor('reviewer', reviewer, as)),
    ...parties.map(({ party }): AskedPerson => ({ key: `told-${party}`, part: undefined, party })),
  ];
};
