import { useSearchParams } from 'react-router-dom';
import { useToday } from '../../../session/index.ts';

const shownYears = 4;

/** The year that the address names, of those that may be looked at, newest first; this year when it names none. */
export const useYear = (): {
  readonly year: number;
  readonly years: readonly number[];
  readonly choose: (year: string) => void;
} => {
  const thisYear = Number(useToday().slice(0, 4));
  const [query, setQuery] = useSearchParams();
  const years = Array.from({ length: shownYears }, (_, back) => thisYear - back);
  const wanted = Number(query.get('year'));
  return {
    year: years.includes(wanted) ? wanted : thisYear,
    years,
    choose: (year) =>
      setQuery(
        (before) => {
          before.set('year', year);
          return before;
        },
        { replace: true },
      ),
  };
};
