import type { Unit } from '../organisation/index.ts';
import type { AccessRow } from './access-row.ts';

/** A file of many units' access, divided: what went to which unit, and what to none. */
export interface DividedList {
  /** In the order of the units; also those that the file has nothing of. */
  readonly units: readonly { readonly unitId: string; readonly rows: readonly AccessRow[] }[];
  /** Rows of units that are not asked for, by the unit's name as the file has it. */
  readonly others: readonly { readonly unit: string; readonly rows: number }[];
  /** Rows that say no unit. */
  readonly without: number;
}

const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Divides rows by the unit that they say: by its name or its id, whatever case and spaces. No row goes to two units. */
export const divideByUnit = (
  rows: readonly AccessRow[],
  units: readonly Pick<Unit, 'unitId' | 'name'>[],
): DividedList => {
  const byName = new Map<string, string>();
  for (const { unitId, name } of units) {
    byName.set(plain(unitId), unitId);
    byName.set(plain(name), unitId);
  }
  const taken = new Map<string, AccessRow[]>(units.map(({ unitId }) => [unitId, []]));
  const others = new Map<string, { readonly unit: string; rows: number }>();
  let without = 0;
  for (const row of rows) {
    const key = plain(row.unit);
    const own = taken.get(byName.get(key) ?? '');
    if (own) own.push(row);
    else if (key === '') without += 1;
    else {
      const other = others.get(key) ?? { unit: row.unit, rows: 0 };
      other.rows += 1;
      others.set(key, other);
    }
  }
  return {
    units: units.map(({ unitId }) => ({ unitId, rows: taken.get(unitId) ?? [] })),
    others: [...others.values()],
    without,
  };
};
