import type { ContextRegister, ContextRows, LogRow, Scope } from '@loggkontroll/core/log';
import type { ScreeningRules } from '@loggkontroll/core/policy';

/** Everything a screening can know: registers, where undefined is one that nobody handed in, and the log. */
export type Registers = { readonly [R in ContextRegister]: readonly ContextRows[R][] | undefined };

export interface World {
  readonly registers: Registers;
  readonly log: readonly LogRow[];
  readonly rules: ScreeningRules;
  readonly scope: Scope;
}
