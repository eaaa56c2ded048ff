import { registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredPlan } from './stored-plan.ts';

/** The plan once the bot has answered its commitment; undefined until then. One request. */
export const lookForAnswer = async (
  session: Session,
  waiting: StoredPlan,
): Promise<StoredPlan | undefined> => {
  const found = await registerOf(session.connection).plans.find(waiting.recordId);
  return found.ok && found.value.state.status !== 'committed' ? found.value : undefined;
};
