import { localOf, isoInstantOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { World } from '../world.ts';

interface Listed {
  list(query: {
    readonly where: Readonly<Record<string, never>>;
    readonly pageSize: number;
  }): Promise<{ readonly records: readonly { readonly history: readonly { readonly at: string }[] }[] }>;
}

/**
 * Whether every list of the Register begins with a record of this or last year: then nothing can be due, since no rule is
 * of less than a year, counted from the end of one. One small request a list, until one is older.
 */
export const isAllYoung = async (
  { register, cases }: Pick<World, 'register' | 'cases'>,
  today: IsoDate,
): Promise<boolean> => {
  const lists: readonly Listed[] = [...Object.values(register), cases];
  for (const store of lists) {
    const { records } = await store.list({ where: {}, pageSize: 1 });
    const began = records[0]?.history[0]?.at;
    if (began !== undefined && yearOf(localOf(isoInstantOf(began)).date) < yearOf(today) - 1) return false;
  }
  return true;
};
