import { authorisationStepOf } from '@loggkontroll/core/workflow';
import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { isTheirs } from './authorisation-action.ts';
import type { StoredAuthorisation } from './stored-authorisation.ts';

/** The reviews of units whose list this person is to send, and has a room for. One request. */
export const awaitedLists = async (session: Session): Promise<readonly StoredAuthorisation[]> => {
  const { authorisations } = registerOf(session.connection);
  const first = await authorisations.list({ where: { Status: ['opened'] } });
  const records: StoredAuthorisation[] = [];
  for (let page: typeof first | undefined = first; page; page = await page.more?.())
    records.push(...page.records);
  return records.filter(({ state }) => {
    const { scope, lister, decider, room } = state;
    const isOurs = isTheirs(lister, session) && decider !== session.me.personId;
    return scope === 'unit' && room !== undefined && isOurs && authorisationStepOf(state) === 'list';
  });
};
