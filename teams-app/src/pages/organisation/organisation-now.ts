import type { PersonId } from '@loggkontroll/core/organisation';
import type { OrganisationState } from '@loggkontroll/core/organisation-import';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { ReadProgress } from '@loggkontroll/sharepoint/organisation';
import type { Session } from '../../session/index.ts';

/** The registers as they stand, and who plans, as far as whoever looks may see it: members of a group are seen by its own. */
export interface OrganisationNow {
  readonly current: OrganisationState;
  readonly planners: readonly PersonId[];
}

const plannersOf = async ({ connection }: Session): Promise<readonly PersonId[]> => {
  try {
    return await openOrganisation(connection).members('planner');
  } catch (error) {
    if (isSharePointFailure(error, 'forbidden')) return [];
    throw error;
  }
};

/** Nine requests, and one more for each further 5,000 employees; `report` is told how many of them have been read. */
export const organisationNow = async (session: Session, report: ReadProgress): Promise<OrganisationNow> => {
  const [current, planners] = await Promise.all([
    readOrganisation(session.connection, report),
    plannersOf(session),
  ]);
  return { current, planners };
};
