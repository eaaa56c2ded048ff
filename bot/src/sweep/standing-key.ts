import type { Targeted } from '@loggkontroll/core/workflow';

/** What decides how those under review stand: who they are, and who fills which place. */
export const standingKeyOf = ({
  subjectSha256,
  decider,
  attestant,
  giver,
  reading,
  wanted,
}: Targeted): string => JSON.stringify([subjectSha256, decider, attestant, giver, reading, wanted]);
