import { formatConcerns, parseConcerns } from '@loggkontroll/core/case-documents';
import type { SupplementConcerns } from '@loggkontroll/core/case-documents';
import { parseDelivery } from '@loggkontroll/core/log';
import type { Targeted } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Session } from '../../../session/index.ts';

/** Those whose log was delivered, and what is said of whom each file concerns. */
export interface Concerned {
  readonly employees: readonly { readonly account: string; readonly name: string }[];
  readonly concerns: SupplementConcerns;
}

/** Undefined where the log cannot be read. Two requests. */
export const readConcerned = async (
  { connection }: Session,
  { logRoom = '', delivered }: Targeted,
): Promise<Concerned | undefined> => {
  const vault = openVault(connection);
  const [text, said] = await Promise.all([
    vault.readDelivery(logRoom, delivered?.file.sha256 ?? ''),
    vault.loadConcerns(logRoom),
  ]);
  const delivery = text.ok ? parseDelivery(text.value) : undefined;
  if (delivery?.ok !== true) return undefined;
  const employees = delivery.value.employees.map(({ employeeId, name }) => ({ account: employeeId, name }));
  return { employees, concerns: parseConcerns(said ?? '') ?? {} };
};

/** Says whom one file concerns; what is said of the others stays. Two requests. */
export const sayConcerned = async (
  { connection }: Session,
  { logRoom = '' }: Targeted,
  sha256: string,
  accounts: readonly string[],
): Promise<void> => {
  const vault = openVault(connection);
  const others = parseConcerns((await vault.loadConcerns(logRoom)) ?? '') ?? {};
  await vault.saveConcerns(logRoom, formatConcerns({ ...others, [sha256]: accounts }));
};
