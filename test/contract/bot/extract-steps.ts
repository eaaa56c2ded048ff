import { createHash } from 'node:crypto';
import { createDeliveryMaker, formatDelivery } from '@loggkontroll/core/log';
import { extractReviewIdOf } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractCommand, Outcome, Review } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { extractOf } from '../sharepoint/extract-flow.ts';
import type { ExtractRoutine } from '../sharepoint/extract-flow.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import type { RunningSuite } from './running-bot.ts';

/** Whom the extracts are about: what must stand nowhere but in their rooms. */
export const clientMarks = ['Märta Markeradsson', '19121212-1212'];
export const today = '2026-10-05';

const clientText = JSON.stringify({ name: clientMarks[0], number: clientMarks[1] });

/** A delivery of what one account has done with the client. */
const logText = (account: string): string => {
  const maker = createDeliveryMaker({
    ...{ orderId: 'extract', number: 'U-1', units: [] },
    selection: { of: 'event', from: '2026-09-01', to: '2026-09-30' },
  });
  const [name = '', number = ''] = clientMarks;
  const header = 'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva';
  const bytes = Buffer.from(
    `${header}\n2026-09-03;08:15:00;${account};${number};${name};Björken;Läst;Journal\n`,
  );
  const reader = maker.openLog();
  reader.push(bytes);
  const refusal = reader.end(createHash('sha256').update(bytes).digest('hex'));
  if (refusal) throw new Error(refusal.code);
  return formatDelivery(accepted(maker.finish()));
};

/** What people do with client extracts while the bot runs, each seen with their own rights. */
export const extractSteps = (suite: RunningSuite) => {
  const extractsOf = (who: Who) => openRegister(suite.sharePoint.as(who)).extracts;
  const everything = () => openRegister(suite.sharePoint.bot);
  const subjectsOf = (who: Who) => openSubjectRooms(suite.sharePoint.as(who));
  const vaultOf = (who: Who) => openVault(suite.sharePoint.as(who));

  const when = (id: string, what: string, fits: (state: ClientExtract) => boolean) =>
    eventually(`${id} ${what}`, async () => {
      const { state } = accepted(await everything().extracts.find(id));
      return fits(state) ? state : undefined;
    });

  /** In the store as the person themselves sees it, as soon as they do: the bot lets them in. */
  const act = async (id: string, who: Who, command: ExtractCommand): Promise<ClientExtract> => {
    const found = await eventually(`${id} for ${who}`, async () => {
      const asked = await extractsOf(who).find(id);
      return asked.ok ? asked.value : undefined;
    });
    return accepted(await extractsOf(who).act(found, command, acting(who))).state;
  };
  const refusedFor = async (id: string, who: Who, command: ExtractCommand) => {
    const answer = await extractsOf(who).act(id, command, acting(who));
    return answer.ok ? undefined : answer.refusal.code;
  };

  const readersOf = async (room: string, file: string, sha256: string): Promise<readonly Who[]> => {
    const all = [
      'logAdministrator',
      'area',
      'planner',
      'manager',
      'otherManager',
      'administrator',
      'head',
    ] as const;
    const read = await Promise.all(
      all.map(async (who) => ((await subjectsOf(who).readText(room, file, sha256)).ok ? [who] : [])),
    );
    return read.flat();
  };

  /** The request, with who asks given in its room. */
  const requested = async (
    id: string,
    routine: ExtractRoutine,
    by: 'client' | 'representative' = 'client',
  ) => {
    const facts = extractOf(id, routine, by);
    accepted(await extractsOf('manager').create({ type: 'requestExtract', ...facts }, acting('manager')));
    const { subjectRoom = '' } = await when(id, 'has its room', (state) => state.subjectRoom !== undefined);
    const { sha256 } = await subjectsOf('manager').put(subjectRoom, 'client.json', clientText);
    await act(id, 'manager', { type: 'giveClient', subjectSha256: sha256 });
    await act(id, 'manager', { type: 'showIdentity', how: 'identity-document', on: today });
    return { facts, subjectRoom, given: sha256 };
  };

  const ordered = async (id: string, orderer: Who) => {
    await act(id, orderer, { type: 'assessExtract', decision: { kind: 'released', staff: 'name' } });
    await act(id, orderer, { type: 'orderExtract' });
    await act(id, 'logAdministrator', { type: 'takeOnExtract', administrator: ids.logAdministrator });
    return when(id, 'has a log room', (state) => state.logRoom !== undefined);
  };

  const delivered = async (id: string, logRoom: string, by: Who, reviewer?: Who) => {
    const text = logText(reviewer ?? 'anna01');
    const { sha256 } = await vaultOf(by).deliver(logRoom, text);
    const instead = reviewer === undefined ? {} : { reviewer: ids[reviewer] };
    const log = { sha256, accesses: 1 };
    await act(id, by, { type: 'deliverExtract', log, ordererVerified: true, ...instead });
    return sha256;
  };

  /** The review of the log, as soon as its reviewer may open it. */
  const review = (id: string, who: Who) =>
    eventually(`the review of ${id} for ${who}`, async () => {
      const { state } = accepted(await everything().extracts.find(id));
      const found = await openRegister(suite.sharePoint.as(who)).reviews.find(extractReviewIdOf(state) ?? '');
      return found.ok ? found.value : undefined;
    });

  const reviewIs = (recordId: string, what: string, fits: (state: Review) => boolean) =>
    eventually(`${recordId} is ${what}`, async () => {
      const { state } = accepted(await everything().reviews.find(recordId));
      return fits(state) ? state : undefined;
    });

  /** In *Granska*: the log is read, a draft kept, and the result registered; then the extract says so. */
  const reviewed = async (id: string, who: Who, outcome: Outcome) => {
    const found = await review(id, who);
    const { logRoom, fileSha256 } = found.state;
    const vault = vaultOf(who);
    if (!(await vault.readDelivery(logRoom, fileSha256)).ok) throw new Error(`${who} cannot read the log`);
    accepted(await vault.saveDraft(logRoom, 'a draft', undefined));
    const suspicion = outcome === 'remark' ? 1 : 0;
    const counts = { administrative: 0, otherAuthority: 0, otherReason: 0, unjudged: 0 };
    const breach = { status: outcome === 'remark' ? 'to-be-reported' : 'not-applicable' } as const;
    const command = {
      type: 'registerReview',
      result: { finishedOn: today, outcome, employees: 1, accesses: 1, breach },
      judgements: { ...counts, direct: 1 - suspicion, suspicion },
      fileSha256,
    } as const;
    accepted(await openRegister(suite.sharePoint.as(who)).reviews.act(found, command, acting(who)));
    await when(id, 'says what came of the review', ({ controlled }) => controlled?.outcome === outcome);
    return found.state;
  };

  /** True as soon as somebody reads all of an extract, its review and its rooms, or none of it. */
  const whenReads = async (id: string, who: Who, all: boolean): Promise<true | undefined> => {
    const { state } = accepted(await everything().extracts.find(id));
    const { subjectRoom = '', subjectSha256 = '', logRoom = '', delivered } = state;
    const register = openRegister(suite.sharePoint.as(who));
    const found = await Promise.all([
      register.extracts.find(id),
      register.reviews.find(extractReviewIdOf(state) ?? ''),
      vaultOf(who).readDelivery(logRoom, delivered?.log.sha256 ?? ''),
      subjectsOf(who).readText(subjectRoom, 'client.json', subjectSha256),
    ]);
    return found.every(({ ok }) => ok === all) ? true : undefined;
  };

  const readable = async (id: string, room: string) => {
    const { sha256 } = await subjectsOf('manager').put(room, 'extract.pdf', `%PDF ${clientMarks[0] ?? ''}`);
    await act(id, 'manager', { type: 'makeExtractDocument', sha256 });
    return sha256;
  };

  return {
    extractsOf,
    everything,
    subjectsOf,
    vaultOf,
    when,
    act,
    refusedFor,
    readersOf,
    requested,
    ordered,
    delivered,
    review,
    reviewIs,
    reviewed,
    whenReads,
    readable,
  };
};

/** See {@link extractSteps}. */
export type ExtractSteps = ReturnType<typeof extractSteps>;
