import { listAt, textAt, valueAt } from '../../text/json-value.ts';
import { codesOf, hasCode } from './codes.ts';
import { referredBy } from './reference.ts';

const people = ['Practitioner', 'PractitionerRole', 'Person', 'RelatedPerson', 'Patient'];

/** Agents that are machines: DICOM's application, launcher, destination and source. */
const machines = ['110150', '110151', '110152', '110153'];

const isMachine = (agent: unknown, event: unknown): boolean => {
  const { type } = referredBy(valueAt(agent, 'who'), event);
  if (people.includes(type)) return false;
  return type === 'Device' || codesOf(valueAt(agent, 'type')).some(({ code }) => machines.includes(code));
};

/**
 * The agent that asked for what was done: a person rather than a machine.
 * Source: AuditEvent R4 and R5, agent.requestor; IHE BALP, PatientRead (agent user beside client and server).
 */
export const actorOf = (event: unknown): unknown => {
  const agents = listAt(event, 'agent');
  const requestors = agents.filter((agent) => valueAt(agent, 'requestor') === true);
  const isPerson = (agent: unknown): boolean => !isMachine(agent, event);
  return requestors.find(isPerson) ?? requestors[0] ?? agents.find(isPerson);
};

/** The account of an agent. */
export const accountOf = (agent: unknown, event: unknown): string => {
  const { id, name } = referredBy(valueAt(agent, 'who'), event);
  return (id || textAt(agent, 'altId') || name || textAt(agent, 'name')).toLowerCase();
};

/** What an agent is called, where its account is not the only name that the event has for it. */
export const agentNameOf = (agent: unknown, event: unknown): string => {
  const name = referredBy(valueAt(agent, 'who'), event).name || textAt(agent, 'name');
  return name.toLowerCase() === accountOf(agent, event) ? '' : name;
};

/**
 * The unit at which it was done: the actor's location; else the organisation among the agents (BALP: the user's own,
 * of type PROV); else the place of the system that recorded it. Source: AuditEvent R4 and R5, agent.location,
 * source.site; IHE BALP, SAML access token (agent userorg).
 */
export const unitOf = (actor: unknown, event: unknown): string => {
  const said = (reference: unknown): string => {
    const { id, name } = referredBy(reference, event);
    return name || id;
  };
  const organisation = listAt(event, 'agent').find(
    (agent) =>
      hasCode(codesOf(valueAt(agent, 'type')), 'PROV', 'v3-RoleClass') ||
      referredBy(valueAt(agent, 'who'), event).type === 'Organization',
  );
  const site = valueAt(event, 'source', 'site');
  return (
    said(valueAt(actor, 'location')) ||
    said(valueAt(organisation, 'who')) ||
    (typeof site === 'string' ? site.trim() : said(site))
  );
};

/** Where in the network the actor was. R4: an address with its kind; R5: a text. */
export const networkOf = (
  actor: unknown,
): { readonly ipAddress: string | undefined; readonly workstation: string | undefined } => {
  const address = textAt(actor, 'network', 'address') || textAt(actor, 'networkString');
  const kind = textAt(actor, 'network', 'type');
  const isIp = kind === '2' || (kind === '' && /^[\d.]+$|^[\da-f]*:[\da-f:.]+$/i.test(address));
  if (address === '') return { ipAddress: undefined, workstation: undefined };
  return isIp
    ? { ipAddress: address, workstation: undefined }
    : { ipAddress: undefined, workstation: address };
};

/** Whether the purpose of use is to break the glass. Source: v3 ActReason, BTG. */
export const breaksGlass = (event: unknown): boolean =>
  [
    valueAt(event, 'purposeOfEvent'),
    valueAt(event, 'authorization'),
    ...listAt(event, 'agent').flatMap((agent) => [
      valueAt(agent, 'purposeOfUse'),
      valueAt(agent, 'authorization'),
    ]),
  ].some((purpose) => codesOf(purpose).some(({ code }) => code === 'BTG'));
