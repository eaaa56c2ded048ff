import type { Register } from '@loggkontroll/sharepoint/records';
import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { rowOf } from './registration-row.ts';
import type { RegistrationRow } from './registration-row.ts';

/** How many are shown before anybody asks for more: in most towns the whole year. */
const atOnce = 200;

/** Which registrations: a year's, and of those a period's and a unit's where they are named. */
export interface Choice {
  readonly year: string;
  /** Empty: the whole year. */
  readonly period: string;
  /** Empty: all units. */
  readonly unitId: string;
}

/** Some registrations, and how to get those that were registered before them. */
export interface RegistrationPage {
  readonly rows: readonly RegistrationRow[];
  readonly more?: () => Promise<RegistrationPage>;
}

type Listed = Awaited<ReturnType<Register['registrations']['summaries']>>;

const pageOf = ({ items, more }: Listed): RegistrationPage => ({
  rows: items.map(rowOf),
  ...(more && { more: async () => pageOf(await more()) }),
});

/**
 * The registrations of a choice that this person may see, those that were registered last. One request a page, however
 * long the list is.
 */
export const readRegistrations = async (
  { connection }: Session,
  { year, period, unitId }: Choice,
): Promise<RegistrationPage> =>
  pageOf(
    await registerOf(connection).registrations.summaries({
      // A unit's are the fewest, in the longest list too.
      where: {
        ...(unitId !== '' && { UnitId: unitId }),
        Period: period === '' ? { startsWith: year } : period,
      },
      pageSize: atOnce,
      newestFirst: true,
    }),
  );
