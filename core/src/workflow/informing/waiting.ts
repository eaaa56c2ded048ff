import type { PersonId } from '../../organisation/index.ts';
import type { InformedEmployee, Informing } from './informing.ts';

/** Those who have not confirmed yet and still work there. */
export const yetToConfirm = ({ employees }: Pick<Informing, 'employees'>): readonly InformedEmployee[] =>
  employees.filter(({ confirmed, gone }) => confirmed === undefined && gone === undefined);

/** Who sees to it that the rest is told; undefined when nobody is left. */
export const informingWaitsFor = (informing: Informing): PersonId | undefined =>
  informing.status === 'open' ? informing.responsible : undefined;

/** The first day (ISO date) by which somebody is to have been told who has not confirmed; undefined when nobody is left. */
export const informingDueOn = (informing: Informing): string | undefined =>
  informing.status === 'open'
    ? yetToConfirm(informing)
        .map(({ informBy }) => informBy)
        .sort()[0]
    : undefined;
