import { controlFiguresOf } from '@loggkontroll/core/report';
import type { Session } from '../../../session/index.ts';
import { figuresOfYear } from './figures-of-year.ts';
import type { YearBeside } from './years-table.ts';

/** Some years for this person, the earliest first; those in which nothing was planned are left out. */
export const yearsBeside = async (
  session: Session,
  years: readonly number[],
  today: string,
): Promise<readonly YearBeside[]> => {
  const found = await Promise.all(
    years
      .toSorted((a, b) => a - b)
      .map(async (year) => {
        const { controls, shares } = await figuresOfYear(session, year);
        return { year, figures: controlFiguresOf(controls ?? [], today), shares };
      }),
  );
  return found.filter(({ figures }) => figures.planned > 0);
};
