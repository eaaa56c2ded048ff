import { valuesOf } from '@loggkontroll/core/policy-versions';
import type { Policy } from '@loggkontroll/core/policy';

/** The parts in which a policy is shown, in their order. */
export const sectionNames = [
  'routine',
  'periods',
  'provider',
  'authority',
  'deadlines',
  'documentation',
  'targeted',
  'suspicion',
  'clientExtract',
  'authorisation',
  'informing',
  'yearEnd',
  'retention',
  'screening',
] as const;

/** See {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** Where each begins in a policy. */
export const sectionPaths: Readonly<Record<SectionName, readonly string[]>> = {
  routine: ['routine'],
  periods: ['systematic.cadence', 'systematic.moreOftenAllowed'],
  provider: ['systematic.branches.provider'],
  authority: ['systematic.branches.authority'],
  deadlines: ['deadlines.withinWorkingDays', 'reminders', 'workingTime'],
  documentation: ['documentation'],
  targeted: ['targeted'],
  suspicion: ['suspicion', 'case'],
  clientExtract: ['clientExtract'],
  authorisation: ['authorisationReview', 'authorisation'],
  informing: ['informing', 'reviewedAreTold'],
  yearEnd: ['yearEnd', 'deadlines.yearEndSignBy'],
  retention: ['retention'],
  screening: ['screening'],
};

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

/** The section that a path is shown in; undefined for what the system itself sets. */
export const sectionOf = (path: string): SectionName | undefined =>
  sectionNames.find((name) => sectionPaths[name].some((place) => isIn(path, place)));

/** The paths of a section's values in any of some policies, in the order of the policy that has them first. */
export const pathsIn = (section: SectionName, policies: readonly Policy[]): readonly string[] => {
  const all = new Set(policies.flatMap((policy) => [...valuesOf(policy).keys()]));
  return sectionPaths[section].flatMap((place) => [...all].filter((path) => isIn(path, place)));
};
