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
    const text = `{"log":"${clientMarks[0] ?? ''}","reviewer":"${reviewer ?? ''}"}`;
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
    readable,
  };
};

/** See {@link extractSteps}. */
export type ExtractSteps = ReturnType<typeof extractSteps>;
