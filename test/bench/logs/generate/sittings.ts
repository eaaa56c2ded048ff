import { ordinaryRow, type EmployeeDay, type Met } from './ordinary.ts';
import type { DraftRow } from './rows.ts';

/** At most so many rows in a sitting, and at most so many seconds between two. */
const longest = 7;
const pause = 150;

/**
 * The rows of a day: everybody who is met is met once at least, and whoever opens a client's record reads several things
 * in it, one after the other.
 */
export const rowsOfDay = (at: EmployeeDay, met: readonly Met[], count: number): DraftRow[] => {
  const rows: DraftRow[] = [];
  for (let sitting = 0; rows.length < count; sitting += 1) {
    const one = met[sitting < met.length ? sitting : at.random.below(met.length)];
    if (!one) throw new Error('A day without anybody to meet');
    const others = Math.max(0, met.length - sitting - 1);
    const most = Math.max(1, count - rows.length - others);
    const length = Math.min(most, at.random.between(1, longest));
    rows.push(...sittingWith(at, one, length));
  }
  return rows;
};

/** What the record system logs is the same of client, name and unit throughout a sitting. */
const sittingWith = (at: EmployeeDay, met: Met, length: number): DraftRow[] => {
  const { random, hours } = at;
  const [from, to] = random.pick(hours);
  let second = random.between(from + 1, Math.max(from + 1, to - 1 - length * pause));
  const rows: DraftRow[] = [];
  for (let number = 0; number < length; number += 1) {
    const row = ordinaryRow(at, met, Math.min(second, to - 1));
    const [first = row] = rows;
    const { unit, nameForm, idForm, accountForm } = first;
    rows.push({ ...row, unit, nameForm, idForm, accountForm });
    second += random.between(5, pause);
  }
  return rows;
};
