import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import type { Connection } from '@loggkontroll/sharepoint/connection';

const opened = new WeakMap<Connection, Register>();

/** The stores of a connection; the same ones each time. */
export const registerOf = (connection: Connection): Register => {
  const known = opened.get(connection) ?? openRegister(connection);
  opened.set(connection, known);
  return known;
};
