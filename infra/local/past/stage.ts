import { clockTimeOf, instantOf, type IsoDate } from '@loggkontroll/core/calendar';
import type { PersonId, Role } from '@loggkontroll/core/organisation';
import type { Context } from '@loggkontroll/core/workflow';
import { openRegister, type Register } from '@loggkontroll/sharepoint/records';
import type { Municipality } from '../demo/index.ts';
import type { LocalSites } from '../sites/index.ts';

/** Where the past is played: everybody acts with their own rights, at the time it was. */
export interface Stage {
  readonly municipality: Municipality;
  readonly sites: LocalSites;
  /** Somebody's own Register, and the context in which they act now. */
  readonly as: (personId: PersonId) => { readonly register: Register; readonly context: Context };
  /** Moves to a day at ten in the morning. */
  readonly goTo: (day: IsoDate) => void;
  /** Lets the bot do what follows. */
  readonly sweep: () => Promise<void>;
  /** A text that is the same for the same name in every municipality of the seed: 32 bytes in hexadecimal. */
  readonly hex: (name: string) => string;
}

/** The roles that somebody has by the municipality's groups. */
export const rolesIn = ({ members }: Municipality, personId: PersonId): readonly Role[] =>
  (Object.keys(members) as (keyof typeof members)[]).filter((role) => members[role].includes(personId));

/** Opens a stage on furnished sites. */
export const openStage = (
  municipality: Municipality,
  sites: LocalSites,
  { sweep, hex }: Pick<Stage, 'sweep' | 'hex'>,
): Stage => {
  const registers = new Map<PersonId, Register>();
  const registerOf = (personId: PersonId): Register => {
    const known = registers.get(personId) ?? openRegister(sites.as(personId));
    registers.set(personId, known);
    return known;
  };
  return {
    municipality,
    sites,
    sweep,
    hex,
    as: (personId) => ({
      register: registerOf(personId),
      context: { actor: { personId, roles: rolesIn(municipality, personId) }, now: sites.now() },
    }),
    goTo: (day) => sites.setClock(instantOf(day, clockTimeOf('10:00'))),
  };
};

/** The value of a result that the past cannot do without; throws with the refusal otherwise. */
export const must = <T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): T => {
  if (result.ok) return result.value;
  throw new Error(`The past cannot be played: ${JSON.stringify(result.refusal)}`);
};
