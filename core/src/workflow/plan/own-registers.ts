import type { Employee, Unit } from '../../organisation/index.ts';

/** What the bot tells whoever plans their own units: what the registers say of those units, and of no others. */
export interface OwnRegisters {
  readonly policyId: string;
  readonly period: string;
  /** The month that is reviewed, e.g. `2026-09`. */
  readonly month: string;
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
  /** Ids of employees who have had their turn in the round, where the policy has everybody reviewed in turns. */
  readonly hadTurn: readonly string[];
}

const format = 'loggkontroll-own-registers/1';

/** As the file that the bot puts in the planner's folder. */
export const formatOwnRegisters = (registers: OwnRegisters): string =>
  JSON.stringify({ format, ...registers });

/** Reads such a file; undefined when it is none. */
export const parseOwnRegisters = (text: string): OwnRegisters | undefined => {
  try {
    const read = JSON.parse(text) as OwnRegisters & { readonly format?: unknown };
    return read.format === format && Array.isArray(read.units) && Array.isArray(read.employees)
      ? read
      : undefined;
  } catch {
    return undefined;
  }
};
