import { useSession } from '../../../session/index.ts';

/** What a routine is called where it is in force, and otherwise its id. */
export const useRoutineName = (): ((policyId: string) => string) => {
  const { policies } = useSession();
  return (policyId) => policies.find(({ id }) => id === policyId)?.routine.title ?? policyId;
};
