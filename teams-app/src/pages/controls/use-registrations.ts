import { useAnswer } from '../../data/index.ts';
import type { Answer } from '../../data/index.ts';
import { readRegistrations } from './read-registrations.ts';
import type { Choice, RegistrationPage } from './read-registrations.ts';
import type { RegistrationRow } from './registration-row.ts';

/** What is registered of a choice, and what is known of the year that it is of. */
interface Registrations {
  readonly answer: Answer<RegistrationPage>;
  /** The year, where a page holds all of it. */
  readonly wholeYear: readonly RegistrationRow[] | undefined;
  /** More than a page. */
  readonly isLongYear: boolean;
}

const narrowed = (rows: readonly RegistrationRow[], { period, unitId }: Choice): RegistrationPage => ({
  rows: rows.filter(
    (row) => (period === '' || row.period === period) && (unitId === '' || row.unitId === unitId),
  ),
});

/**
 * Asks for the year first: one request. A year that a page holds whole is narrowed here; of a longer one SharePoint is
 * asked for what is chosen.
 */
export const useRegistrations = (choice: Choice): Registrations => {
  const { year, period, unitId } = choice;
  const ofYear = useAnswer(['registrations', year], (session) =>
    readRegistrations(session, { year, period: '', unitId: '' }),
  );
  const value = ofYear.state === 'here' ? ofYear.value : undefined;
  const isLongYear = value?.more !== undefined;
  const wholeYear = isLongYear ? undefined : value?.rows;
  const asksFor = isLongYear && (period !== '' || unitId !== '');
  const ofChoice = useAnswer(asksFor ? ['registrations', year, period, unitId] : undefined, (session) =>
    readRegistrations(session, choice),
  );
  const answer = asksFor ? ofChoice : ofYear;
  const isNarrowedHere = answer.state === 'here' && wholeYear !== undefined;
  return {
    answer: isNarrowedHere ? { ...answer, value: narrowed(wholeYear, choice) } : answer,
    wholeYear,
    isLongYear,
  };
};
