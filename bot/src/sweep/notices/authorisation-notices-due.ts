import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { authorisationNotices, reviewDateNotices } from '@loggkontroll/core/notice';
import type { AuthorisationNotice } from '@loggkontroll/core/notice';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { datesToOpen } from '../lacks-reviews.ts';
import { withOwnPolicy } from '../own-policy.ts';
import type { World } from '../world.ts';

/** What is due to be told of authorisation reviews: of the dates whose reviews are to be opened, and of those that have been. */
export const authorisationNoticesDue = async (
  world: World,
  now: IsoInstant,
): Promise<readonly AuthorisationNotice[]> => {
  const { board, directory, policies } = world;
  const [rules, records, units, people] = await Promise.all([
    policies(),
    fittingAuthorisations(world),
    directory.units(),
    directory.people(),
  ]);
  const ofDates = rules.flatMap((policy) =>
    datesToOpen(board, policy, localOf(now).date, units).flatMap((date) =>
      reviewDateNotices(date, policy, now),
    ),
  );
  const ofRecords = (await withOwnPolicy(records, world)).flatMap(([{ state }, policy]) => {
    const unitName = units.find(({ unitId }) => unitId === state.unitId)?.name ?? '';
    return authorisationNotices(state, unitName, policy, (id) => people.get(id)?.managerId, now);
  });
  return [...ofDates, ...ofRecords];
};
