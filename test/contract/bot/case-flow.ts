import { formatConcerns } from '@loggkontroll/core/case-documents';
import {
  countJudgements,
  deliveryHash,
  formatDelivery,
  formatDraft,
  judge,
  unjudged,
} from '@loggkontroll/core/log';
import type { Access, Delivery } from '@loggkontroll/core/log';
import type { Supplement } from '@loggkontroll/core/policy';
import { formatSubject, subjectFileName } from '@loggkontroll/core/subject';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { ReviewCommand, Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openOwnWords } from '@loggkontroll/sharepoint/settings';
import { openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { createHash } from 'node:crypto';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { targetedOf } from '../sharepoint/targeted-flow.ts';
import { eventually } from './eventually.ts';
import type { RunningSuite } from './running-bot.ts';

/** An employee whose log is read, and how many of their two accesses are found suspicious. */
export interface Reviewed {
  readonly name: string;
  readonly account: string;
  readonly suspicious: number;
}

/** A client who stands in every log of the tests. */
export const clientNumber = '19121212-1212';

const deliveryOf = (recordId: string, people: readonly Reviewed[]): Delivery => ({
  format: 'loggkontroll-delivery',
  version: 1,
  order: { orderId: recordId, number: 'R', of: 'employees', from: '2026-09-01', to: '2026-09-30' },
  employees: people.map(({ name, account }) => ({ employeeId: account, name })),
  clients: [{ clientId: clientNumber, name: 'Klara Klient' }],
  accesses: people.flatMap((_, employee) =>
    [1, 2].map((nth): Access => ({
      ...{ n: employee * 2 + nth, employee, client: 0, at: `2026-09-0${nth}T08:00:00`, source: 0, line: nth },
      ...{ unit: null, act: 'read', actText: 'Läst', part: 'Journal' },
    })),
  ),
  duties: [],
  sources: [
    {
      ...{ profile: 'treserva', sha256: 'ab'.repeat(32), bytes: 1, encoding: 'utf-8', rows: 2, rejected: 0 },
      lines: [],
    },
  ],
  registers: [],
  gaps: [],
});

/** What a reviewer of this log saves and registers. */
const judged = (delivery: Delivery, sha256: string, people: readonly Reviewed[]) => {
  const all = delivery.accesses.map(({ n }) => n);
  const suspicious = people.flatMap(({ suspicious: count }, employee) =>
    all.slice(employee * 2, employee * 2 + count),
  );
  const direct = judge(unjudged(all.length), all, { verdict: 'direct' });
  const judgements = judge(direct, suspicious, { verdict: 'suspicion', reason: 'Ingen uppgift' });
  const command: ReviewCommand = {
    type: 'registerReview',
    result: {
      finishedOn: '2026-10-05',
      outcome: 'remark',
      employees: people.length,
      accesses: all.length,
      breach: { status: 'to-be-reported' },
    },
    judgements: countJudgements(judgements),
    fileSha256: sha256,
  };
  return { draft: formatDraft(judgements, sha256), command };
};

/** What the routine lets the reviewer ask for; a file that is then asked for and added as the first of it. */
export interface Supplementing {
  readonly offered?: readonly Supplement[];
  readonly file?: Uint8Array<ArrayBuffer>;
}

/** Carries a targeted review of FFS, in Björken, from request to a registered remark; gives the rooms it had. */
export const remarkIn = async (
  suite: RunningSuite,
  id: string,
  people: readonly [Reviewed, ...Reviewed[]],
  { offered = [], file: added }: Supplementing = {},
): Promise<{
  readonly subjectRoom: string;
  readonly logRoom: string;
  readonly log: string;
  readonly draft: string;
}> => {
  const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
  const act = async (who: Who, command: TargetedCommand) =>
    accepted(await registerOf(who).targeted.act(id, command, acting(who)));
  const when = (who: Who, what: string, fits: (state: Targeted) => boolean) =>
    eventually(`${id} ${what}`, async () => {
      const found = await registerOf(who).targeted.find(id);
      return found.ok && fits(found.value.state) ? found.value.state : undefined;
    });
  const { targeted } = registerOf('manager');
  accepted(
    await targeted.create(
      { type: 'requestTargeted', ...targetedOf(id), supplements: offered },
      acting('manager'),
    ),
  );
  await act('planner', { type: 'placeOrder' });
  await when('otherManager', 'is open to the attestant', () => true);
  await act('otherManager', { type: 'attest' });
  await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  const { subjectRoom = '', logRoom = '' } = await when(
    'logAdministrator',
    'has its rooms',
    (state) => state.subjectRoom !== undefined && state.logRoom !== undefined,
  );
  const [first, ...others] = people.map(({ name, account }) => ({ name, account }));
  const period = { scope: 'Allt i journalen', from: '2026-09-01', to: '2026-09-30' };
  const given = formatSubject({
    about: 'employee',
    people: [first ?? { name: '', account: '' }, ...others],
    ...period,
  });
  const { sha256: subjectSha256 } = await openSubjectRooms(suite.sharePoint.as('area')).put(
    subjectRoom,
    subjectFileName,
    given,
  );
  await act('area', { type: 'giveSubject', subjectSha256 });
  const delivery = deliveryOf(id, people);
  const log = formatDelivery(delivery);
  const { sha256 } = await openVault(suite.sharePoint.as('logAdministrator')).deliver(logRoom, log);
  const file = { sha256, accesses: delivery.accesses.length, rejectedRows: 0 };
  await act('logAdministrator', { type: 'deliverLog', file });
  const review = await eventually(`the review of ${id}`, async () => {
    const found = await registerOf('manager').reviews.find(reviewIdOf(id));
    return found.ok ? found.value : undefined;
  });
  const [supplement] = offered;
  if (added !== undefined && supplement !== undefined) {
    await act('manager', { type: 'askSupplement', supplement, dueOn: '2026-10-20' });
    const vault = openVault(suite.sharePoint.as('logAdministrator'));
    const put = await eventually(`the room of ${id} is open to who adds`, () =>
      vault.addSupplement(logRoom, { form: 'csv', bytes: added }).catch(() => undefined),
    );
    await act('logAdministrator', { type: 'addSupplement', supplement, sha256: put.sha256 });
    const read = await openVault(suite.sharePoint.as('manager')).readSupplement(logRoom, put.sha256);
    expect(read).toEqual({ ok: true, value: { form: 'csv', bytes: added } });
  }
  const { draft, command } = judged(delivery, deliveryHash(log), people);
  await openVault(suite.sharePoint.as('manager')).saveDraft(logRoom, draft, undefined);
  accepted(await registerOf('manager').reviews.act(review, command, acting('manager')));
  return { subjectRoom, logRoom, log, draft };
};

/** The reviewer says whom a file that was added to the log concerns, by accounts in the record system. */
export const sayConcerned = async (
  suite: RunningSuite,
  logRoom: string,
  file: Uint8Array,
  accounts: readonly string[],
): Promise<void> => {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const vault = openVault(suite.sharePoint.as('manager'));
  await vault.saveConcerns(logRoom, formatConcerns({ [sha256]: accounts }));
};

/** Waits until somebody is told on *Översikt* that a record waits for them with an errand. */
export const isToldOf = async (
  suite: RunningSuite,
  who: Who,
  wanted: string,
  errand: string,
): Promise<void> => {
  await eventually(`${who} is told of ${wanted}`, async () => {
    const word = (await openOwnWords(suite.sharePoint.bot).all()).get(ids[who]);
    const { awaited } = parseOwnWord(word);
    return awaited.some((one) => one.recordId === wanted && one.errand === errand) || undefined;
  });
};
