import { LoadingRows } from '@loggkontroll/ui/components';
import type { ReactNode } from 'react';
import { Answered, useAnswer } from '../../data/index.ts';
import { policyAt, SessionContext, useSession } from '../../session/index.ts';
import type { MadeUnder } from '../../session/index.ts';

/** Goes on with a plan as it was begun, also when another version of its policy holds by now. */
export const UnderItsPolicy = ({
  begun,
  children,
}: {
  readonly begun: MadeUnder | undefined;
  readonly children: ReactNode;
}) => {
  const session = useSession();
  const isSame = begun === undefined || begun.policyVersion === session.policy.version;
  const answer = useAnswer(
    isSame ? undefined : ['policy of plan', begun.policyId, begun.policyVersion],
    async (asking) => ({ policy: (await policyAt(asking, begun as MadeUnder)) ?? asking.policy }),
  );
  if (isSame) return <>{children}</>;
  return (
    <Answered answer={answer} waiting={<LoadingRows rows={4} height={96} />}>
      {({ policy }) => (
        <SessionContext.Provider value={{ ...session, policy }}>{children}</SessionContext.Provider>
      )}
    </Answered>
  );
};
