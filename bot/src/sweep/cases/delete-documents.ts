import { isoInstantOf, localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { documentsKeptUntil } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** No policy keeps documents for less. */
const leastYears = 1;

/** The ids of cases that were closed long enough ago for some policy, and still have documents. */
const candidates = async ({ cases }: World, today: IsoDate): Promise<readonly string[]> => {
  const to = `${String(yearOf(today) - leastYears)}${today.slice(4)}`;
  const found: string[] = [];
  let page = await cases.list({ where: { ClosedOn: { from: '2000', to } } });
  for (;;) {
    found.push(...page.records.map(({ recordId }) => recordId));
    if (page.more === undefined) return found;
    page = await page.more();
  }
};

/**
 * The last day that either the policy that the case was opened under or the one of today says (ISO date); undefined
 * where one of them sets no time, or neither is found.
 */
const keptUntil = async (
  { closed, policyId, policyVersion }: Case,
  { policies, policyAt }: World,
): Promise<string | undefined> => {
  if (closed === undefined) return undefined;
  const now = (await policies()).find(({ id }) => id === policyId);
  const then = await policyAt(policyId, policyVersion);
  const at = isoInstantOf(closed.at);
  const known = [now, then].filter((policy) => policy !== undefined);
  const days = known.map((policy) => documentsKeptUntil(at, policy));
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
};

/**
 * Deletes the documents of closed cases, out of the recycle bins too, when the policy's time is out; the case says when,
 * and its history tells of nobody whom it was about. Looked for once a day. What the organisation holds back is left, told
 * in the bot's log and tried again.
 */
export const deleteDocuments: Task = async (world, now) => {
  const { cases, caseRooms, memory, log } = world;
  const today = localOf(now).date;
  if (memory.lookedThrough.has(today)) return;
  const failed = await oneByOne(
    log,
    'delete-documents',
    await candidates(world, today),
    (recordId) => recordId,
    async (recordId) => {
      /* Read anew: it may have been opened again since, and what is destroyed does not come back. */
      const found = await cases.find(recordId);
      if (!found.ok) return found;
      const { state } = found.value;
      const last = await keptUntil(state, world);
      if (state.closed === undefined || state.documentsFate || last === undefined || last >= today)
        return undefined;
      const fate = await caseRooms.dispose(state.room, now);
      if (fate.fate === 'held') {
        log.error({ recordId, heldBy: fate.heldBy }, 'the documents of a case are held back');
        return undefined;
      }
      return cases.act(found.value, { type: 'recordDocumentsFate', fate }, asBot(now));
    },
  );
  if (failed.length === 0) memory.lookedThrough.add(today);
};
