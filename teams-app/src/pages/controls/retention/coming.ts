import { addDays, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { keptKinds } from '@loggkontroll/core/retention';
import type { Forecast, ForecastRow, Hold, KeptKind } from '@loggkontroll/core/retention';
import { addUp, amountOf, nothing } from './amount.ts';
import type { Amount } from './amount.ts';

/** How far ahead is looked, in days; each takes in what comes before it. */
const horizons = { now: 0, month: 31, quarter: 92, year: 365 } as const;

/** See {@link horizons}. */
export type Horizon = keyof typeof horizons;
export const horizonNames = Object.keys(horizons) as readonly Horizon[];

const isOver = ({ dueOn }: ForecastRow, today: IsoDate): boolean => dueOn !== undefined && dueOn <= today;

/** What of a row goes until a day: what is due already but held goes when the hold ends, which nobody knows. */
const goesUntil = (row: ForecastRow, today: IsoDate, until: IsoDate): Amount => {
  if (isOver(row, today)) return amountOf(row.free);
  return row.dueOn !== undefined && row.dueOn <= until ? amountOf(row.matters) : nothing;
};

export const goesWithin = (rows: readonly ForecastRow[], today: IsoDate, horizon: Horizon): Amount =>
  addUp(rows.map((row) => goesUntil(row, today, addDays(today, horizons[horizon]))));

/** What goes now or in one year, by kind. */
export interface Coming {
  /** `later`: after those that are shown one by one. */
  readonly when: number | 'now' | 'later';
  readonly all: Amount;
  readonly byKind: readonly (readonly [KeptKind, Amount])[];
}

const shownYears = 6;

const byKind = (rows: readonly ForecastRow[], of: (row: ForecastRow) => Amount): Coming['byKind'] =>
  keptKinds
    .map((kind) => [kind, addUp(rows.filter((row) => row.kind === kind).map(of))] as const)
    .filter(([, { atLeast }]) => atLeast > 0);

/** What goes, now and year by year, those without anything left out. */
export const comingOf = ({ rows }: Pick<Forecast, 'rows'>, today: IsoDate): readonly Coming[] => {
  const groups = new Map<Coming['when'], ForecastRow[]>();
  const thisYear = yearOf(today);
  for (const row of rows) {
    if (row.dueOn === undefined) continue;
    const year = yearOf(row.dueOn);
    const when = isOver(row, today) ? 'now' : year < thisYear + shownYears ? year : 'later';
    groups.set(when, [...(groups.get(when) ?? []), row]);
  }
  const place = (when: Coming['when']): number => (when === 'now' ? 0 : when === 'later' ? Infinity : when);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([when, group]) => {
      const kinds = byKind(group, ({ free, matters }) => amountOf(when === 'now' ? free : matters));
      return { when, all: addUp(kinds.map(([, amount]) => amount)), byKind: kinds };
    })
    .filter(({ all }) => all.atLeast > 0);
};

/** What something holds although its time is out, by kind. */
export interface Held {
  readonly hold: Hold;
  readonly all: Amount;
  readonly byKind: Coming['byKind'];
}

/** In this order: first what somebody can do something about. */
const toldHolds = ['no-rule', 'year-unsigned', 'unfinished', 'damaged', 'others-remain'] as const;

/** See {@link toldHolds}. */
export type ToldHold = (typeof toldHolds)[number];

/** What lacks a rule or cannot be read is told whenever it would go, the rest when its day has come. */
const isToldOf = (hold: ToldHold, row: ForecastRow, today: IsoDate): boolean =>
  hold === 'no-rule' || hold === 'damaged' || isOver(row, today);

/** What is held back although its time is out, by what holds it; but for cases, of which the forecast tells one number. */
export const heldOf = (
  { rows }: Pick<Forecast, 'rows'>,
  today: IsoDate,
): readonly (Held & { readonly hold: ToldHold })[] =>
  toldHolds.flatMap((hold) => {
    const told = rows.filter((row) => isToldOf(hold, row, today));
    const kinds = byKind(told, ({ heldBy }) => amountOf(heldBy[hold] ?? 0));
    const all = addUp(kinds.map(([, amount]) => amount));
    return all.atLeast === 0 ? [] : [{ hold, all, byKind: kinds }];
  });
