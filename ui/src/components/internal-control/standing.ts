import type { Branch } from '@loggkontroll/core/organisation';
import {
  countsInYear,
  informingLeft,
  missingOfRoutines,
  signatureStanding,
} from '@loggkontroll/core/workflow';
import type {
  InformingLeft,
  MissingControl,
  Signature,
  SignatureStanding,
  SignedRecord,
} from '@loggkontroll/core/workflow';
import type { YearRegister } from './year-register.ts';

/** What a signature given now would bind. */
export const recordsToSign = ({ controls }: Pick<YearRegister, 'controls'>): readonly SignedRecord[] =>
  controls
    .filter(({ control }) => countsInYear(control))
    .map(({ control: { controlId }, historyHash }) => ({ controlId, historyHash }));

const branchesOf = ({ units }: YearRegister): readonly Branch[] =>
  (['provider', 'authority'] as const).filter((branch) => units.some((unit) => unit.branch === branch));

/** The signature in force and how the register stands against it; undefined when the year is not signed. */
export const standingOf = (
  register: YearRegister,
): { readonly signature: Signature; readonly standing: SignatureStanding } | undefined => {
  const signature = register.signatures.at(-1);
  return (
    signature && {
      signature,
      standing: signatureStanding(signature.records, recordsToSign(register), register.isDestroyed),
    }
  );
};

/** Whether some of what was signed has been destroyed since, its time being out: then nobody can tell what a year lacks. */
const isPartlyDestroyed = (register: YearRegister): boolean =>
  (standingOf(register)?.standing.destroyed.length ?? 0) > 0;

/** What stands in the way of signing the year. */
export const missingIn = (register: YearRegister): readonly MissingControl[] => {
  if (isPartlyDestroyed(register)) return [];
  return missingOfRoutines(
    register.routines.map(({ branches, ...routine }) => ({
      ...routine,
      year: register.year,
      branches: branchesOf(register).filter((branch) => branches.includes(branch)),
    })),
    register.controls.map(({ control }) => control),
  );
};

/** Whom the signature waits for, under the routines that have the department's employees confirm and say that it waits. */
export const awaitedIn = ({
  year,
  units,
  routines,
  informing,
}: Pick<YearRegister, 'year' | 'units' | 'routines' | 'informing'>): readonly InformingLeft[] => {
  const waiting = routines.filter(
    ({ awaitsInforming, confirmedIn }) =>
      awaitsInforming && units.some(({ branch }) => confirmedIn[branch] === 'in-rounds'),
  );
  return informingLeft(
    waiting.map(({ policyId }) => policyId),
    year,
    informing,
  );
};
