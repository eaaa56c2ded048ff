import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { useSession } from '../session/index.ts';

const opened = new WeakMap<Connection, Register>();

/** The stores of a connection; the same ones each time. */
export const registerOf = (connection: Connection): Register => {
  const known = opened.get(connection) ?? openRegister(connection);
  opened.set(connection, known);
  return known;
};

/** The record stores, with this person's rights. */
export const useRegister = (): Register => registerOf(useSession().connection);
