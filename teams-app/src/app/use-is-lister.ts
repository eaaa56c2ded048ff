import type { Policy } from '@loggkontroll/core/policy';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useAnswer } from '../data/index.ts';
import { useSession, useToday } from '../session/index.ts';

const listsByLocalSupport = ({ authorisation }: Policy): boolean =>
  Object.values(authorisation?.branches ?? {}).some(({ listedBy }) => listedBy === 'local-support');

/** Whether this person is the local support, which makes lists of access. One request, for those with no role alone. */
export const useIsLister = (): boolean => {
  const { me, roles, policies } = useSession();
  const today = useToday();
  const isAsked = roles.length === 0 && policies.some(listsByLocalSupport);
  const answer = useAnswer(
    isAsked ? ['functions'] : undefined,
    ({ connection }) => openOrganisation(connection).functions(),
    { steady: true },
  );
  return (
    answer.state === 'here' &&
    answer.value.some(
      ({ code, personId, from, to }) =>
        code === 'local-support' &&
        personId === me.personId &&
        from <= today &&
        (to === undefined || to >= today),
    )
  );
};
