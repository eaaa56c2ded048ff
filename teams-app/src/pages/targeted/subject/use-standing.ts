import { parseStanding, standingFileName, standingOf } from '@loggkontroll/core/workflow';
import type { Standing } from '@loggkontroll/core/workflow';
import { openSubjectRooms } from '@loggkontroll/sharepoint/vault';
import { useMemo } from 'react';
import { paceWhile, useAnswer, useRegisters } from '../../../data/index.ts';
import type { Answer } from '../../../data/index.ts';
import type { StoredTargeted } from '../stored-targeted.ts';

/** What the employee register says of those under review; undefined until the bot has said it. */
export interface Stands {
  readonly standing: Standing | undefined;
}

/**
 * Whether those under review have a part in the record. A log administrator reads the employee register; whoever takes
 * the log out themselves may not, and reads what the bot has found there for this one subject. `mayReadRegister` says
 * which of the two this person is; `accounts`, of those under review, are looked up there alone.
 */
export const useStanding = (
  accounts: readonly string[],
  { state }: StoredTargeted,
  mayReadRegister: boolean,
): Answer<Stands> => {
  const pace = useMemo(() => paceWhile<Stands>(({ standing }) => standing === undefined), []);
  const registers = useRegisters(mayReadRegister);
  const { subjectRoom = '', subjectSha256 = '' } = state;
  const told = useAnswer<Stands>(
    mayReadRegister ? undefined : ['standing', state.targetedId, subjectSha256],
    async ({ connection }) => {
      const text = await openSubjectRooms(connection).readNow(subjectRoom, standingFileName);
      return { standing: text === undefined ? undefined : parseStanding(text, subjectSha256) };
    },
    { pace },
  );
  if (!mayReadRegister) return told;
  if (registers.state !== 'here') return { ...registers, put: told.put };
  const standing = standingOf(accounts, state, registers.value.employees);
  return { ...registers, value: { standing }, put: told.put };
};
