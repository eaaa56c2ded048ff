import type { RightsDifference } from '../connection/rights.ts';

/** What a step is about. */
export type StepKind =
  'sharing' | 'level' | 'group' | 'site-rights' | 'list' | 'field' | 'view' | 'list-rights' | 'folder';

/** Whether what differs from the schema is put right, or only told. */
export type Mode = 'put-right' | 'look';

/** What differed, by SharePoint's own names: settings, permissions, numbers of rights. Nobody's name. */
export interface Divergence {
  readonly what: string;
  readonly wanted: string;
  readonly seen: string;
}

/** How a thing's wanted properties differ from what is there. */
export const divergencesOf = (
  wanted: Readonly<Record<string, unknown>>,
  seen: object,
): readonly Divergence[] =>
  Object.entries(wanted).flatMap(([what, value]) => {
    const found = (seen as Readonly<Record<string, unknown>>)[what];
    const seenAs = found === undefined || found === null ? '–' : JSON.stringify(found);
    return found === value ? [] : [{ what, wanted: JSON.stringify(value), seen: seenAs }];
  });

/** How rights differ, in numbers: who has them is for the site's own page to show. */
export const rightsDivergences = ({ inherits, extra, missing }: RightsDifference): readonly Divergence[] =>
  divergencesOf(
    { HasUniqueRoleAssignments: true, 'RoleAssignments/extra': 0, 'RoleAssignments/missing': 0 },
    {
      HasUniqueRoleAssignments: !inherits,
      'RoleAssignments/extra': extra.length,
      'RoleAssignments/missing': missing.length,
    },
  );

/** One step of provisioning, as it has been done, or as it would be. */
export interface Step {
  readonly site: 'register' | 'vault';
  readonly kind: StepKind;
  /** Internal name of what it concerned: a list, `List.Field`, a group, a level. */
  readonly name: string;
  readonly outcome: 'created' | 'changed' | 'unchanged';
  /** What was otherwise, where it was changed. */
  readonly divergences?: readonly Divergence[];
}

/** A step without where it was. */
export type Told = Pick<Step, 'name' | 'outcome' | 'divergences'>;

/** What is to be told of something that was there. */
export const toldOf = (name: string, divergences: readonly Divergence[]): Told =>
  divergences.length === 0 ? { name, outcome: 'unchanged' } : { name, outcome: 'changed', divergences };

/** Told after each step. */
export type Report = (step: Step) => void;
