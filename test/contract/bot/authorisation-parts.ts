import {
  answerOf,
  decideRows,
  emptyAnswers,
  formatAccessAnswer,
  isWithoutRemark,
  rowsToDecide,
} from '@loggkontroll/core/authorisations';
import type { AccessFacts, AccessRow, AnswerPart } from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import type { AccessOutcome } from '@loggkontroll/core/workflow';
import { accepted } from '../sharepoint/desk.ts';

/** An account's access to Björken. */
export const access = (account: string, name = `Namn ${account}`): AccessRow => ({
  ...{ account, name, unit: 'Björken', role: 'Stödassistent', from: null, to: null },
});

/** An answer as its file has it: everybody keeps what they have but those rows that are to end. */
export const answerTo = (
  facts: AccessFacts,
  part: AnswerPart,
  ending: readonly number[],
): { readonly text: string; readonly sha256: string; readonly outcome: AccessOutcome } => {
  const keeping = decideRows(emptyAnswers, rowsToDecide(facts, part), { decision: 'keep' });
  const answer = accepted(
    answerOf(decideRows(keeping, ending, { decision: 'end' }), {
      ...{ facts, part, decisions: ['keep', 'change', 'end'] },
    }),
  );
  const text = formatAccessAnswer(answer);
  const outcome = isWithoutRemark(answer) ? 'no-remark' : 'changes';
  return { text, sha256: deliveryHash(text), outcome };
};
