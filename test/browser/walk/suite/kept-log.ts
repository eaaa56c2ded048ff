import { caseFileName } from '@loggkontroll/core/case-documents';
import type { Case, Order } from '@loggkontroll/core/workflow';
import { caseIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { connect, localPersona } from '@loggkontroll/sharepoint/connection';
import { openCases } from '@loggkontroll/sharepoint/records';
import { openCaseRooms } from '@loggkontroll/sharepoint/vault';
import { until } from './until.ts';
import type { World } from './world.ts';

/** The case that the remark on an order's log led to, and the text of the log that it keeps, as whoever reads them. */
export const keptLogOf = async (
  { sites }: Pick<World, 'sites'>,
  { orderId }: Order,
  personId: string,
): Promise<{ readonly state: Case; readonly text: string }> => {
  const connection = connect({ ...sites, auth: localPersona(personId) });
  const cases = openCases(connection);
  const state = await until('The case with its log', async () => {
    const found = await cases.find(caseIdOf(reviewIdOf(orderId)));
    return found.ok && found.value.state.documents.some(({ kind }) => kind === 'log')
      ? found.value.state
      : undefined;
  });
  const sha256 = state.documents.find(({ kind }) => kind === 'log')?.sha256 ?? '';
  const name = caseFileName({ kind: 'log', sha256, form: 'json' });
  const read = await openCaseRooms(connection).readText(state.room, name, sha256);
  if (!read.ok) throw new Error(`The case's log: ${JSON.stringify(read.refusal)}`);
  return { state, text: read.value };
};
