import type { BranchRule } from '../systematic-schema.ts';

/** P5 for R1177: nothing is ordered; the reviewer takes the log out, and needs two roles to get there (2.2, 3.2, 3.3). */
export const r1177TakenOut = {
  kind: 'taken-out',
  in: 'record-system',
  by: 'delegated-reviewer',
  searchedBy: ['client', 'employee'],
  needs: {
    roles: ['log-reviewer', 'access-administrator'],
    givenBy: ['local-administrator', 'regional-administrator'],
  },
} as const satisfies BranchRule['order'];
