import { parseIsoDate } from '../calendar/index.ts';
import { canonicalPersonalIdentityNumber, isPersonalIdentityNumber } from '../log/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Refused, Result } from '../result/index.ts';
import type { Subject, SubjectDesk, SubjectDraft, SubjectPerson } from './subject.ts';

/** What is wrong with an answer. `not-a-number`: it has a personal identity number's form and is none. */
export type SubjectFault =
  'missing' | 'too-long' | 'not-a-number' | 'not-a-date' | 'in-future' | 'before-from' | 'named-twice';

/** Where a fault is; `index` is the person's place in the draft. */
export interface SubjectFaultAt {
  readonly field: 'name' | 'account' | 'client' | 'event' | 'scope' | 'from' | 'to' | 'reason';
  readonly index?: number;
  readonly fault: SubjectFault;
}

/** Why a draft is no subject yet: every answer that has to be written anew. */
export type SubjectRefusal = Refused & {
  readonly code: 'subject-faulty';
  readonly faults: readonly SubjectFaultAt[];
};

const longest = { name: 120, account: 64, client: 32, event: 2000, scope: 2000, reason: 2000 } as const;

const faultOf = (written: string, most: number): SubjectFault | undefined => {
  if (written === '') return 'missing';
  return written.length > most ? 'too-long' : undefined;
};

const textFault = (field: 'event' | 'scope' | 'reason', written: string): readonly SubjectFaultAt[] => {
  const fault = faultOf(written, longest[field]);
  return fault ? [{ field, fault }] : [];
};

const peopleFaults = (people: readonly SubjectPerson[]): readonly SubjectFaultAt[] =>
  people.flatMap(({ name, account }, index) => {
    const isRepeated = people.findIndex((other) => other.account === account) !== index;
    const faults = {
      name: faultOf(name, longest.name),
      account: faultOf(account, longest.account) ?? (isRepeated ? ('named-twice' as const) : undefined),
    };
    return (['name', 'account'] as const).flatMap((field): SubjectFaultAt[] => {
      const fault = faults[field];
      return fault ? [{ field, index, fault }] : [];
    });
  });

/** Ten or twelve characters that would be a personal identity number, if their check digit were right. */
const numberForm = /^(?:\d{2})?\d{6}[\dA-Z]\d{3}$/;

const clientFaults = (client: string): readonly SubjectFaultAt[] => {
  const fault = faultOf(client, longest.client);
  if (fault) return [{ field: 'client', fault }];
  return numberForm.test(client) && !isPersonalIdentityNumber(client)
    ? [{ field: 'client', fault: 'not-a-number' }]
    : [];
};

const dateFault = (written: string, today: string): SubjectFault | undefined => {
  if (written === '') return 'missing';
  if (parseIsoDate(written) === undefined) return 'not-a-date';
  return written > today ? 'in-future' : undefined;
};

const periodFaults = (from: string, to: string, today: string): readonly SubjectFaultAt[] => {
  const [wrongFrom, wrongTo] = [dateFault(from, today), dateFault(to, today)];
  const isBackwards = !wrongFrom && !wrongTo && to < from;
  return [
    ...(wrongFrom ? [{ field: 'from' as const, fault: wrongFrom }] : []),
    ...(wrongTo ? [{ field: 'to' as const, fault: wrongTo }] : []),
    ...(isBackwards ? [{ field: 'to' as const, fault: 'before-from' as const }] : []),
  ];
};

/**
 * The subject that a draft makes, tidied: spaces around answers gone, accounts in lower case as the employee register has
 * them, and the client's number in one form. Refuses with every fault at once.
 */
export const checkSubject = (
  draft: SubjectDraft,
  { about, reasonAsked, today }: SubjectDesk,
): Result<Subject, SubjectRefusal> => {
  const people = draft.people.map(({ name, account }) => ({
    name: name.trim(),
    account: account.trim().toLowerCase(),
  }));
  const client = canonicalPersonalIdentityNumber(draft.client.trim(), Number(today.slice(0, 4)));
  const [event, scope, reason] = [draft.event.trim(), draft.scope.trim(), draft.reason.trim()];
  const [from, to] = [draft.from.trim(), draft.to.trim()];
  const faults = [
    ...(about === 'employee' ? peopleFaults(people) : []),
    ...(about === 'client' ? clientFaults(client) : []),
    ...(about === 'event' ? textFault('event', event) : []),
    ...textFault('scope', scope),
    ...periodFaults(from, to, today),
    ...(reasonAsked ? textFault('reason', reason) : []),
  ];
  const [first, ...others] = people;
  if (faults.length > 0 || first === undefined) return refuse({ code: 'subject-faulty', faults });
  const shared = { scope, from, to, ...(reasonAsked ? { reason } : {}) };
  switch (about) {
    case 'employee':
      return accept({ about, people: [first, ...others], ...shared });
    case 'client':
      return accept({ about, client, ...shared });
    case 'event':
      return accept({ about, event, ...shared });
  }
};
