import { loadPolicies } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { useMemo } from 'react';
import { paceWhile, useAnswer } from '../../data/index.ts';
import type { Answer } from '../../data/index.ts';

const isComing = ({ versions }: KnownPolicies): boolean =>
  versions.some(({ standing }) => standing === 'coming');

/** Everything that is known of policies; asked again while the bot has something to put in force. */
export const usePolicies = (): Answer<KnownPolicies> => {
  const pace = useMemo(() => paceWhile<KnownPolicies>(isComing), []);
  return useAnswer(['policies'], ({ connection }) => loadPolicies(connection), { pace });
};
