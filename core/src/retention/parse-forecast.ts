import { parseIsoDate } from '../calendar/index.ts';
import type { Forecast, ForecastRow } from './forecast.ts';
import { keptKinds } from './kept-record.ts';

const isTold = (value: unknown): boolean =>
  value === 'few' || (Number.isInteger(value) && Number(value) >= 0);

const isDay = (value: unknown): boolean => typeof value === 'string' && parseIsoDate(value) !== undefined;

const isMissingOr = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

const isRow = (value: unknown): value is ForecastRow => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, policyId, years, dueOn, matters, free, heldBy } = value as Readonly<Record<string, unknown>>;
  return (
    keptKinds.some((known) => known === kind) &&
    isMissingOr(policyId, (given) => typeof given === 'string') &&
    isMissingOr(years, Number.isInteger) &&
    isMissingOr(dueOn, isDay) &&
    isTold(matters) &&
    isTold(free) &&
    typeof heldBy === 'object' &&
    heldBy !== null &&
    Object.values(heldBy).every(isTold)
  );
};

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isGoneRow = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, year, matters, records } = value as Readonly<Record<string, unknown>>;
  return keptKinds.some((known) => known === kind) && [year, matters, records].every(isCount);
};

const isGoneOfYear = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { year, records } = value as Readonly<Record<string, unknown>>;
  return [year, records].every(isCount);
};

const isGone = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { upTo, begun, notThrough, belonged } = value as Readonly<Record<string, unknown>>;
  return (
    isCount(upTo) &&
    [begun, notThrough].every((rows) => Array.isArray(rows) && rows.every(isGoneRow)) &&
    isMissingOr(belonged, (rows) => Array.isArray(rows) && rows.every(isGoneOfYear))
  );
};

/** Reads a forecast as the bot has written it; undefined where it is none. */
export const parseForecast = (text: string): Forecast | undefined => {
  try {
    const read = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (read === null || !isDay(read['countedOn']) || !isDay(read['nextOn'])) return undefined;
    const { rows, under, gone } = read;
    if (!Array.isArray(under) || !under.every((policy) => typeof policy === 'string')) return undefined;
    const holds =
      Array.isArray(rows) && rows.every(isRow) && isTold(read['withCases']) && isMissingOr(gone, isGone);
    return holds ? (read as unknown as Forecast) : undefined;
  } catch {
    return undefined;
  }
};
