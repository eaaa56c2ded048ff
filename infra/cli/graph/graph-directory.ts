import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type {
  Directory,
  DirectoryFailure,
  DirectoryGroup,
  DirectoryPerson,
} from '@loggkontroll/core/organisation-directory';
import { askInBatches } from './ask-in-batches.ts';
import { failureOf } from './failure-of.ts';
import { isFields, kindOf, personFields, personOf } from './read-person.ts';
import { sendToGraph } from './send-to-graph.ts';
import type { GraphSettings, SendToGraph } from './send-to-graph.ts';

/** The most that Graph gives in one page of members. */
const pageSize = 999;

const groupAt = async (
  groupId: string,
  origin: string,
  send: SendToGraph,
): Promise<Result<DirectoryGroup, DirectoryFailure>> => {
  const people: DirectoryPerson[] = [];
  const asked = new Set<string>();
  let groupsWithin = 0;
  let next: string | undefined =
    `${origin}/v1.0/groups/${groupId}/members?$select=${personFields}&$top=${pageSize}`;
  while (next !== undefined) {
    if (asked.has(next)) return refuse({ code: 'directory-fails' });
    asked.add(next);
    const sent = await send(next);
    if (!sent.ok) return sent;
    const { status, body } = sent.value;
    if (status === 404) return refuse({ code: 'group-missing', groupId });
    if (status !== 200) return refuse(failureOf(status));
    if (!isFields(body) || !Array.isArray(body['value'])) return refuse({ code: 'directory-fails' });
    for (const member of (body['value'] as readonly unknown[]).filter(isFields)) {
      if (kindOf(member) === 'group') groupsWithin += 1;
      if (kindOf(member) !== 'user') continue;
      const person = personOf(member);
      if (person === 'hidden') return refuse({ code: 'directory-hides-people' });
      if (person !== undefined) people.push(person);
    }
    const more = body['@odata.nextLink'];
    next = typeof more === 'string' ? more : undefined;
  }
  return accept({ people, groupsWithin });
};

/**
 * Groups and managers from Microsoft Graph 1.0. Members are those of the group itself; 404 for a manager means that there is
 * none, since the user has just been seen.
 */
export const graphDirectory = (settings: GraphSettings): Directory => {
  const send = sendToGraph(settings);
  return {
    group: (groupId) => groupAt(groupId, settings.origin, send),
    managersOf: async (personIds) => {
      const addresses = personIds.map((personId) => `/users/${personId}/manager?$select=${personFields}`);
      const asked = await askInBatches(addresses, send, settings);
      if (!asked.ok) return asked;
      const managers = new Map<string, DirectoryPerson>();
      for (const [at, { status, body }] of asked.value.entries()) {
        const personId = personIds[at];
        if (status === 404 || personId === undefined) continue;
        if (status !== 200) return refuse(failureOf(status));
        if (!isFields(body)) return refuse({ code: 'directory-fails' });
        if (kindOf(body) !== 'user') continue;
        const manager = personOf(body);
        if (manager === 'hidden') return refuse({ code: 'directory-hides-people' });
        if (manager !== undefined && manager.personId !== personId) managers.set(personId, manager);
      }
      return accept(managers);
    },
  };
};
