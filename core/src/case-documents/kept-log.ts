import { canonicalJson } from '../history/index.ts';
import {
  countJudgements,
  deliveryHash,
  formatDelivery,
  formatDraft,
  parseDelivery,
  parseDraft,
} from '../log/index.ts';
import type { Delivery, Gap, Judgements } from '../log/index.ts';
import type { JudgementCounts } from '../workflow/index.ts';

/** An employee with a remark, and what of the log is kept with their case. */
export interface RemarkedEmployee {
  readonly name: string;
  /** The account in the record system. */
  readonly account: string;
  /** A delivery, and a draft of it, as text. */
  readonly log: string;
  readonly judgements: string;
}

/** What a registered review leaves in its log room. */
export interface ReviewedLog {
  /** The delivery, its hash, and the last draft of the judgements. */
  readonly delivery: string;
  readonly sha256: string;
  readonly draft: string;
  /** What the review was registered with. */
  readonly counts: JudgementCounts;
}

const only = <T extends { readonly employee: number }>(all: readonly T[], employee: number): T[] =>
  all.flatMap((each) => (each.employee === employee ? [{ ...each, employee: 0 }] : []));

type Clients = Pick<Delivery, 'clients' | 'accesses' | 'duties'>;

/** The same with those clients alone whom it says something of. */
const withoutOtherClients = ({ clients, accesses, duties }: Clients): Clients => {
  const mentioned = [
    ...accesses.map(({ client }) => client),
    ...duties.flatMap(({ visits, assignments }) => [
      ...visits.flatMap(({ client }) => client ?? []),
      ...assignments.map(({ client }) => client),
    ]),
  ];
  const kept = [...new Set(mentioned)].sort((a, b) => a - b);
  const places = new Map(kept.map((client, place) => [client, place]));
  const placed = (client: number): number => places.get(client) ?? 0;
  return {
    clients: clients.filter((_, client) => places.has(client)),
    accesses: accesses.map((access) => ({ ...access, client: placed(access.client) })),
    duties: duties.map((duty) => ({
      ...duty,
      visits: duty.visits.map(({ client, ...visit }) => ({
        ...visit,
        client: client === null ? null : placed(client),
      })),
      assignments: duty.assignments.map((each) => ({ ...each, client: placed(each.client) })),
    })),
  };
};

/** The delivery as if it had been of one employee. Who took it out, and by which selection, can name the others. */
const partOf = (delivery: Delivery, employee: number): Delivery => {
  const { clients, employees, findings, gaps, sources } = delivery;
  const accesses = only(delivery.accesses, employee).map((access, index) => ({ ...access, n: index + 1 }));
  return {
    ...delivery,
    ...withoutOtherClients({ clients, accesses, duties: only(delivery.duties, employee) }),
    employees: employees.slice(employee, employee + 1),
    sources: sources.map(({ preamble: _, ...source }) => source),
    gaps: gaps.flatMap((gap): Gap[] => ('employee' in gap ? only([gap], employee) : [gap])),
    ...(findings === undefined ? {} : { findings: only(findings, employee) }),
  };
};

const keptOf = (
  delivery: Delivery,
  { judged }: Judgements,
  employee: number,
  whole: ReviewedLog,
): Pick<RemarkedEmployee, 'log' | 'judgements'> => {
  if (delivery.employees.length === 1) return { log: whole.delivery, judgements: whole.draft };
  const log = formatDelivery(partOf(delivery, employee));
  const own = judged.filter((_, index) => delivery.accesses[index]?.employee === employee);
  return { log, judgements: formatDraft({ judged: own, steps: [] }, deliveryHash(log)) };
};

/**
 * Those whom a review with a remark gives cause to a case about, in the order of the delivery: everybody with an access
 * that was judged suspicious. Undefined when log and judgements cannot be read, or are not what was registered: then
 * somebody has to say who it is.
 */
export const remarkedEmployees = (whole: ReviewedLog): readonly RemarkedEmployee[] | undefined => {
  const delivery = parseDelivery(whole.delivery);
  if (!delivery.ok) return undefined;
  const { accesses, employees } = delivery.value;
  const judgements = parseDraft(whole.draft, whole.sha256, accesses.length);
  if (!judgements.ok) return undefined;
  if (canonicalJson(countJudgements(judgements.value)) !== canonicalJson(whole.counts)) return undefined;
  const suspicious = accesses.filter((_, index) => judgements.value.judged[index]?.verdict === 'suspicion');
  const remarked = new Set(suspicious.map(({ employee }) => employee));
  return employees.flatMap(({ employeeId, name }, employee) =>
    remarked.has(employee)
      ? [{ name, account: employeeId, ...keptOf(delivery.value, judgements.value, employee, whole) }]
      : [],
  );
};

/**
 * How many clients' data the accesses concern that were judged suspicious, by the log and the judgements of one case;
 * undefined where they cannot be read, or none was.
 */
export const personsConcerned = (log: string, judgements: string): number | undefined => {
  const delivery = parseDelivery(log);
  if (!delivery.ok) return undefined;
  const { accesses } = delivery.value;
  const read = parseDraft(judgements, deliveryHash(log), accesses.length);
  if (!read.ok) return undefined;
  const clients = accesses.flatMap(({ client }, index) =>
    read.value.judged[index]?.verdict === 'suspicion' ? [client] : [],
  );
  return clients.length === 0 ? undefined : new Set(clients).size;
};

/**
 * What of a log is kept with the case of one of several: their own part, with the judgements where there are such that can
 * be read; undefined where the log cannot be read, or has nobody with that account.
 */
export const partOfAccount = (
  whole: Pick<ReviewedLog, 'delivery' | 'sha256'> & { readonly draft: string | undefined },
  account: string,
): { readonly log: string; readonly judgements?: string } | undefined => {
  const delivery = parseDelivery(whole.delivery);
  if (!delivery.ok) return undefined;
  const { employees, accesses } = delivery.value;
  const sought = account.trim().toLowerCase();
  const employee = employees.findIndex(({ employeeId }) => employeeId.toLowerCase() === sought);
  if (employee < 0) return undefined;
  const log = formatDelivery(partOf(delivery.value, employee));
  const draft = parseDraft(whole.draft ?? '', whole.sha256, accesses.length);
  if (!draft.ok) return { log };
  const own = draft.value.judged.filter((_, index) => accesses[index]?.employee === employee);
  return { log, judgements: formatDraft({ judged: own, steps: [] }, deliveryHash(log)) };
};
