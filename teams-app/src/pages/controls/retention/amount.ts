import { fewBelow } from '@loggkontroll/core/retention';
import type { KeptKind, Told } from '@loggkontroll/core/retention';
import type { TFunction } from 'i18next';

/** A number of matters, some of which are told as few: each of those is one at the least. */
export interface Amount {
  readonly atLeast: number;
  /** How many of its parts are few. */
  readonly few: number;
}

export const nothing: Amount = { atLeast: 0, few: 0 };

export const amountOf = (told: Told): Amount =>
  told === 'few' ? { atLeast: 1, few: 1 } : { atLeast: told, few: 0 };

export const addUp = (amounts: readonly Amount[]): Amount =>
  amounts.reduce(
    (sum, { atLeast, few }) => ({ atLeast: sum.atLeast + atLeast, few: sum.few + few }),
    nothing,
  );

/** In words: a number; fewer than five; or at least so many. */
export const sayAmount = (t: TFunction<'retention'>, { atLeast, few }: Amount): string => {
  if (few === 0) return String(atLeast);
  return few === 1 && atLeast === 1 ? t('few', { below: fewBelow }) : t('atLeast', { count: atLeast });
};

/** An amount with what it is of: `12 planer`. */
export const sayOfKind = (t: TFunction<'retention'>, [kind, amount]: readonly [KeptKind, Amount]): string =>
  t('ofKind', {
    amount: sayAmount(t, amount),
    kind: t(`kinds.${kind}`, { count: amount.few > 0 ? fewBelow : amount.atLeast }),
  });
