import type { AccessFacts, RowFacts } from '@loggkontroll/core/authorisations';

/** Whether a list has been compared with one before it: of the first of all every row is new, which says nothing. */
export const isCompared = ({ rows, gone }: Pick<AccessFacts, 'rows' | 'gone'>): boolean =>
  gone.length > 0 || rows.some(({ since }) => since !== 'new');

/**
 * Whether a row is one to look at twice: who is not known to work at the unit, what was otherwise last time, or what was ended
 * by an order and is there all the same.
 */
export const standsOut = ({ standing, since, ordered }: RowFacts, compared: boolean): boolean =>
  standing.standing !== 'employed' || (compared && since !== 'same') || ordered?.decision === 'end';
