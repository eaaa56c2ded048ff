import { isoInstantOf } from '@loggkontroll/core/calendar';
import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import { holdersOf } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { caseFactsOf, subjectKeyOf } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand } from '@loggkontroll/core/workflow';
import { openCases, openTo } from '@loggkontroll/sharepoint/records';
import { openCaseRooms } from '@loggkontroll/sharepoint/vault';
import { createHash } from 'node:crypto';
import type { Suite } from './suite.ts';

const caseId = 'case-3f2b8c10-7a55-4a52-9a3e-0d6d5a0c1f77';
const room = '7d1f0b9e-52a8-4e0c-8d57-6b1c9a42e3f5';
const salt = 'c4'.repeat(32);

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** A case under FFS that the bot has opened, as it stands before the employee knows of it. */
export interface CaseInPlace {
  readonly caseId: string;
  readonly responsible: string;
  readonly above: string;
  readonly now: () => Promise<Case>;
  /** The bot's part of the flow. */
  readonly botActs: (command: CaseCommand, at: string) => Promise<void>;
  readonly subjectKey: string;
}

/** Opens a case about somebody whose name and account are given, for the manager of the first unit. */
export const putCaseInPlace = async (
  suite: Suite,
  subject: { readonly name: string; readonly account: string },
  at: string,
): Promise<CaseInPlace> => {
  const { units, people, functions } = suite.municipality;
  const [unit] = units;
  if (unit === undefined) throw new Error('no unit');
  const responsible = unit.managerId;
  const above = people.find(({ personId }) => personId === responsible)?.managerId ?? '';
  const contact = holdersOf('data-protection-contact', unit, at.slice(0, 10), functions)[0] ?? '';
  const bot = suite.sites.bot();
  const store = openCases(bot);
  const context = (instant: string) =>
    ({ actor: { personId: 'bot', roles: ['bot'] }, now: isoInstantOf(instant) }) as const;
  const opening = {
    caseId,
    number: 'A-2026-001',
    departmentId: unit.departmentId,
    unitId: unit.unitId,
    origin: { kind: 'review', reviewId: 'review-1' },
    discoveredAt: at,
    responsible,
    responsiblesManager: above,
    room,
    people: {
      'employee-manager': responsible,
      'department-head': above,
      'data-protection-contact': contact,
    },
  } as const;
  const facts = caseFactsOf(opening, ffsPolicy, isoInstantOf(at));
  const made = must(await store.create({ type: 'openCase', ...facts }, context(at)));
  const upns = [responsible, above].map(
    (personId) => people.find((person) => person.personId === personId)?.upn ?? '',
  );
  await openTo(bot, 'cases', made.itemId, upns);
  const rooms = openCaseRooms(bot);
  await rooms.open(
    room,
    upns.map((upn) => ({ upn, may: 'act' })),
  );
  const text = formatCaseDocument({ kind: 'subject', caseId, language: 'sv', content: subject });
  const sha256 = createHash('sha256').update(text).digest('hex');
  await rooms.put(room, caseFileName({ kind: 'subject', sha256, form: 'json' }), text);
  const subjectKey = subjectKeyOf(caseId, 'somebody', salt);
  const botActs = async (command: CaseCommand, instant: string): Promise<void> => {
    must(await store.act(caseId, command, context(instant)));
  };
  await botActs({ type: 'keepDocument', kind: 'subject', sha256 }, at);
  await botActs({ type: 'setSubject', subjectKey }, at);
  return {
    caseId,
    responsible,
    above,
    subjectKey,
    botActs,
    now: async () => must(await store.find(caseId)).state,
  };
};
