import { setTimeout as pause } from 'node:timers/promises';
import { instantFromMs } from '@loggkontroll/core/calendar';
import type { History } from '@loggkontroll/core/history';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Context } from '@loggkontroll/core/workflow';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import { rolesOf } from '../bench/town/people.ts';
import { municipality } from './municipality.ts';
import type { Town } from './processes/town.ts';

/** An entry that somebody was told is saved. */
export interface Saved {
  readonly list: keyof Register;
  readonly recordId: string;
  readonly hash: string;
}

/** Somebody at their screen. */
export interface Somebody {
  readonly register: Register;
  readonly context: () => Context;
}

interface Result<T> {
  readonly ok: boolean;
  readonly value?: T;
  readonly refusal?: { readonly code: string };
}

/** How people act in a town where anything may fail: they look, do what is next, and look again when nothing was answered. */
export interface Acting {
  readonly as: (personId: PersonId) => Somebody;
  /** What an act gave; undefined where somebody was first or it is not the time, so that one looks again. */
  readonly taken: <T extends { readonly recordId: string; readonly history: History<unknown> }>(
    list: keyof Register,
    result: Result<T>,
  ) => T | undefined;
  /** Looks and acts until it is done. */
  readonly until: <T>(what: string, attempt: () => Promise<T | undefined>) => Promise<T>;
  readonly saved: readonly Saved[];
}

const patienceMs = 600_000;
const lookEveryMs = 150;

/** People of a town, and what they have been told is saved. */
export const actingIn = (town: Town): Acting => {
  const saved: Saved[] = [];
  let refused: string | undefined;
  const registers = new Map<PersonId, Register>();
  const registerOf = (personId: PersonId): Register => {
    const known = registers.get(personId) ?? openRegister(town.as(personId));
    registers.set(personId, known);
    return known;
  };
  return {
    saved,
    as: (personId) => ({
      register: registerOf(personId),
      context: () => ({
        actor: { personId, roles: rolesOf(municipality, personId) },
        now: instantFromMs(town.now()),
      }),
    }),
    taken: (list, { ok, value, refusal }) => {
      if (!ok || value === undefined) {
        refused = refusal?.code;
        return undefined;
      }
      const hash = value.history.at(-1)?.hash;
      if (hash !== undefined) saved.push({ list, recordId: value.recordId, hash });
      return value;
    },
    until: async (what, attempt) => {
      const giveUpAt = Date.now() + patienceMs;
      let last: unknown = 'it was not the time for it';
      while (Date.now() < giveUpAt) {
        try {
          const done = await attempt();
          if (done !== undefined) return done;
        } catch (error) {
          if (!isSharePointFailure(error)) throw error;
          last = error;
        }
        // Who waits for the bot wakes it.
        await Promise.all([town.wake(), pause(lookEveryMs)]);
      }
      throw new Error(`${what} could not be done in ten minutes; last refused: ${refused ?? 'nothing'}`, {
        cause: last,
      });
    },
  };
};
