import type { IsoInstant } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { policyHash, policyVersionIdOf, versionsInForce } from '@loggkontroll/core/policy-versions';
import type { PolicyVersion } from '@loggkontroll/core/policy-versions';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const versionsOn = ({ board }: World): readonly PolicyVersion[] =>
  [...board.policyVersions.records.values()].map(({ state }) => state);

/** What stands in the settings without having been activated is recorded, so that it is known from when it held. */
const recordFound = async (world: World, now: IsoInstant): Promise<void> => {
  const { board, policies, policyVersions, log } = world;
  const idOf = ({ id, version }: { readonly id: string; readonly version: number }): string =>
    policyVersionIdOf({ policyId: id, version });
  /* The one that holds where none is set stands nowhere. */
  const set = (await policies()).filter((policy) => policy !== ffsPolicy);
  const unknown = set.filter((policy) => !board.policyVersions.records.has(idOf(policy)));
  await oneByOne(log, 'record-policies', unknown, idOf, async (policy) => {
    const found = await policyVersions.ensure({ type: 'recordInForce', policy }, asBot(now));
    if (found.ok) board.policyVersions.put(found.value);
    return found;
  });
};

/** Of two versions of a policy that are active, only the one that was activated last goes on. */
const supersede = async (world: World, now: IsoInstant): Promise<void> => {
  const { board, policyVersions, log } = world;
  const inForce = new Map(versionsInForce(versionsOn(world)).map(({ policy }) => [policy.id, policy]));
  const outdone = [...board.policyVersions.records.values()].filter(
    ({ state: { status, policy } }) =>
      status === 'active' && inForce.get(policy.id)?.version !== policy.version,
  );
  await oneByOne(
    log,
    'supersede-policies',
    outdone,
    ({ recordId }) => recordId,
    async (version) => {
      const byVersion = inForce.get(version.state.policy.id)?.version ?? 0;
      const superseded = await policyVersions.act(
        version,
        { type: 'supersedePolicy', byVersion },
        asBot(now),
      );
      if (superseded.ok) board.policyVersions.put(superseded.value);
      return superseded;
    },
  );
};

/** The settings say what is in force, since that is where everybody reads it. */
const putInForce = async (world: World): Promise<void> => {
  const { policies, setPolicy, endPolicy, log } = world;
  const versions = versionsOn(world);
  const set = new Map((await policies()).map((policy) => [policy.id, policy]));
  const inForce = versionsInForce(versions);
  const unset = inForce.filter(({ policy, sha256 }) => {
    const present = set.get(policy.id);
    return present === undefined || present === ffsPolicy || policyHash(present) !== sha256;
  });
  await oneByOne(
    log,
    'put-policies-in-force',
    unset,
    ({ policyVersionId }) => policyVersionId,
    async ({ policy }) => {
      await setPolicy(policy);
      return undefined;
    },
  );
  const ended = [...set.values()].filter(
    ({ id }) =>
      !inForce.some(({ policy }) => policy.id === id) &&
      versions.some(({ policy, status }) => policy.id === id && status === 'ended'),
  );
  await oneByOne(
    log,
    'end-policies',
    ended,
    ({ id }) => id,
    async ({ id }) => {
      await endPolicy(id);
      return undefined;
    },
  );
};

/** What administrators have decided of policies comes into force. */
export const settlePolicies: Task = async (world, now) => {
  await recordFound(world, now);
  await supersede(world, now);
  await putInForce(world);
};
