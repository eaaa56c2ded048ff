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

/** Those whom no card reaches: they have no account in Microsoft 365, and are told by the responsible, by list. */
export const toTellByList = (informing: Pick<Informing, 'employees'>): readonly InformedEmployee[] =>
  yetToConfirm(informing).filter(({ personId }) => personId === undefined);

/** Those who were to have been told before a day (ISO date), and have not confirmed. */
export const overdueOn = (informing: Pick<Informing, 'employees'>, on: string): readonly InformedEmployee[] =>
  yetToConfirm(informing).filter(({ informBy }) => informBy < on);

/**
 * Whether the responsible has something to do on a day (ISO date): somebody is to be told by list, or somebody who was
 * reached by card is late. Until then employees confirm by themselves.
 */
export const asksTheResponsible = (informing: Informing, on: string): boolean =>
  informing.status === 'open' && (toTellByList(informing).length > 0 || overdueOn(informing, on).length > 0);
