import type { Act } from '../../access.ts';
import { textAt, valueAt } from '../../text/json-value.ts';
import { codesOf } from './codes.ts';

/** RESTful interactions, lifecycle events (ISO 21089) and DICOM's export, by their codes. */
const interactions: Readonly<Record<string, Act>> = {
  read: 'read',
  vread: 'read',
  'history-instance': 'read',
  search: 'read',
  'search-type': 'read',
  access: 'read',
  create: 'created',
  originate: 'created',
  update: 'changed',
  patch: 'changed',
  delete: 'changed',
  amend: 'changed',
  report: 'printed',
  extract: 'copied',
  '110106': 'copied',
};

const actions: Readonly<Record<string, Act>> = { C: 'created', R: 'read', U: 'changed', D: 'changed' };

const lookUp = (acts: Readonly<Record<string, Act>>, code: string): Act | undefined =>
  Object.hasOwn(acts, code) ? acts[code] : undefined;

/**
 * What an event says was done, and in which words: the interaction (`subtype`; in R5 `code`), which a search needs,
 * since its action is only "executed"; else the action. Source: AuditEvent R4 and R5, action, subtype, code.
 */
export const actOf = (event: unknown): { readonly act: Act; readonly actText: string } => {
  const codes = [...codesOf(valueAt(event, 'subtype')), ...codesOf(valueAt(event, 'code'))];
  const known = codes.find(({ code }) => lookUp(interactions, code) !== undefined);
  const action = textAt(event, 'action');
  const shown = known ?? codes.find(({ code, display }) => code !== '' || display !== '');
  return {
    act: (known && lookUp(interactions, known.code)) ?? lookUp(actions, action) ?? 'unknown',
    actText: shown ? shown.display || shown.code : action,
  };
};
