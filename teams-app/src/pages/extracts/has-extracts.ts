import type { Policy } from '@loggkontroll/core/policy';

/** Whether clients' requests for extracts are received under a policy. */
export const hasExtracts = ({ clientExtract }: Policy): boolean => clientExtract !== null;
