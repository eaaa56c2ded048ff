import type { PolicyVersion } from './policy-version.ts';

const isLater = (a: PolicyVersion, b: PolicyVersion): boolean => {
  const [at, than] = [a.activated?.at ?? '', b.activated?.at ?? ''];
  return at === than ? a.policy.version > b.policy.version : at > than;
};

/** Of each policy the version that was activated last, of those that have been neither ended nor superseded. */
export const versionsInForce = (versions: readonly PolicyVersion[]): readonly PolicyVersion[] => {
  const active = versions.filter(({ status }) => status === 'active');
  return active.filter((one) =>
    active.every((other) => other === one || other.policy.id !== one.policy.id || isLater(one, other)),
  );
};

/** The number of a new version: one more than any that there has been, in these or in what ships or stands in the settings. */
export const nextVersionOf = (
  policyId: string,
  policies: readonly { readonly id: string; readonly version: number }[],
): number => Math.max(0, ...policies.filter(({ id }) => id === policyId).map(({ version }) => version)) + 1;
