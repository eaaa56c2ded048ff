import { accessFileName, formatAccessList, parseAccessFacts } from '@loggkontroll/core/authorisations';
import type { AccessFacts, AccessRow, AnswerPart } from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import type { Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { authorisationFactsOf } from '@loggkontroll/core/workflow';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationFacts,
  AuthorisationScope,
} from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids, units } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, actingBot } from '../sharepoint/reference-flow.ts';
import { answerTo } from './authorisation-parts.ts';
import { eventually } from './eventually.ts';
import type { RunningSuite } from './running-bot.ts';

/** The day on which the lists are taken out. */
export const today = '2026-10-05';

export const everybody: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'otherManager',
  'member',
];
const unitOf = (id: string): Unit => {
  const unit = units.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new Error(id);
  return unit;
};

/** What people do in authorisation reviews under FFS, from opened to answered. */
export const authorisationSteps = (suite: () => RunningSuite) => {
  const reviewsOf = (who: Who) => openRegister(suite().sharePoint.as(who)).authorisations;
  const all = () => openRegister(suite().sharePoint.bot).authorisations;
  const roomsOf = (who: Who) => openAccessRooms(suite().sharePoint.as(who));

  const opened = async (
    unitId: string,
    scope: AuthorisationScope,
    doneBy = '2026-10-31',
    by: 'bot' | 'planner' = scope === 'unit' ? 'bot' : 'planner',
  ): Promise<AuthorisationFacts> => {
    const unit = unitOf(unitId);
    const facts = authorisationFactsOf(
      {
        ...{ unit, scope, occasion: 'date', openedOn: '2026-09-14', doneBy, orderId: undefined },
        personOf: (party) =>
          ({
            'local-support': ids.member,
            'unit-manager': unit.managerId,
            'manager-manager': ids.area,
          })[party as string],
      },
      ffsPolicy,
    );
    if ('code' in facts) throw new Error(facts.code);
    const command = { type: 'openAuthorisation', ...facts } as const;
    accepted(
      await (by === 'bot' ? all().create(command, actingBot) : reviewsOf(by).create(command, acting(by))),
    );
    return facts;
  };

  const when = (id: string, what: string, fits: (state: Authorisation) => boolean) =>
    eventually(`${id} ${what}`, async () => {
      const { state } = accepted(await all().find(id));
      return fits(state) ? state : undefined;
    });

  /** In the store as the person themselves sees it, as soon as they do: the bot lets them in. */
  const act = async (id: string, who: Who, command: AuthorisationCommand): Promise<Authorisation> => {
    const found = await eventually(`${id} for ${who}`, async () => {
      const asked = await reviewsOf(who).find(id);
      return asked.ok ? asked.value : undefined;
    });
    return accepted(await reviewsOf(who).act(found, command, acting(who))).state;
  };

  const readersOf = async (room: string, name: string, sha256: string): Promise<readonly Who[]> => {
    const read = await Promise.all(
      everybody.map(async (who) => ((await roomsOf(who).readText(room, name, sha256)).ok ? [who] : [])),
    );
    return read.flat();
  };

  /** Puts the list in the room and sends it, and waits until the bot has put the facts beside it. */
  const listed = async (id: string, who: Who, rows: readonly AccessRow[]) => {
    const { room = '' } = await when(id, 'has a room', (state) => state.room !== undefined);
    const text = formatAccessList({ reviewId: id, takenOn: today, rows });
    const sha256 = deliveryHash(text);
    await eventually(`${who} may write`, async () => {
      const put = await roomsOf(who)
        .put(room, accessFileName('list', sha256), text)
        .catch(() => undefined);
      return put;
    });
    const list = { sha256, takenOn: today, accounts: rows.length };
    await act(id, who, { type: 'sendAccessList', list });
    const { prepared } = await when(
      id,
      'is prepared',
      (state) => state.prepared?.facts.listSha256 === sha256,
    );
    const factsSha256 = prepared?.facts.sha256 ?? '';
    return { room, sha256, factsSha256 };
  };

  const factsSeenBy = (who: Who, room: string, sha256: string): Promise<AccessFacts> =>
    eventually(`${who} reads the facts`, async () => {
      const read = await roomsOf(who).readText(room, accessFileName('facts', sha256), sha256);
      return read.ok ? parseAccessFacts(read.value) : undefined;
    });

  /** Somebody decides: everybody keeps what they have but those rows that are to end. */
  const answered = async (
    id: string,
    who: Who,
    { room, facts }: { readonly room: string; readonly facts: AccessFacts },
    part: AnswerPart,
    ending: readonly number[] = [],
  ) => {
    const { text, sha256, outcome } = answerTo(facts, part, ending);
    await roomsOf(who).put(room, accessFileName('answer', sha256), text);
    const given = { listSha256: facts.listSha256, sha256 };
    return act(
      id,
      who,
      part === 'own'
        ? { type: 'answerOwnAccess', answer: given }
        : { type: 'answerAccess', answer: { ...given, outcome } },
    );
  };
  return { reviewsOf, all, roomsOf, opened, when, act, readersOf, listed, factsSeenBy, answered };
};
