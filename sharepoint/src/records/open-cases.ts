import { caseDecider } from '@loggkontroll/core/workflow';
import type { Connection } from '../connection/index.ts';
import { cases } from '../schema/index.ts';
import { openStore } from './open-store.ts';
import type { StoreOptions } from './record-store.ts';

/** The cases, which lie in the Vault, with the rights of the connection's identity. */
export const openCases = ({ vault: site }: Connection, options: StoreOptions = {}) =>
  openStore({ site, options, schema: cases, decider: caseDecider });

/** The store of cases. */
export type Cases = ReturnType<typeof openCases>;
