import { destructionDecider } from '@loggkontroll/core/retention';
import type { Connection } from '../connection/index.ts';
import { destructions } from '../schema/index.ts';
import { openStore } from './open-store.ts';
import type { StoreOptions } from './record-store.ts';

/** What has been destroyed when its time was out, with the rights of the connection's identity. */
export const openDestructions = ({ register: site }: Connection, options: StoreOptions = {}) =>
  openStore({ site, options, schema: destructions, decider: destructionDecider });

/** The store of destructions. */
export type Destructions = ReturnType<typeof openDestructions>;
