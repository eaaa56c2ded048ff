import { policyVersionDecider } from '@loggkontroll/core/policy-versions';
import type { Connection } from '../connection/index.ts';
import { policies } from '../schema/index.ts';
import { openStore } from './open-store.ts';
import type { StoreOptions } from './record-store.ts';

/** The versions of policies, with the rights of the connection's identity. */
export const openPolicyVersions = ({ register: site }: Connection, options: StoreOptions = {}) =>
  openStore({ site, options, schema: policies, decider: policyVersionDecider });

/** The store of the versions of policies. */
export type PolicyVersions = ReturnType<typeof openPolicyVersions>;
