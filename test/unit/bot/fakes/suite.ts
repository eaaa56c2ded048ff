import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Absence, Employee, FunctionHolder, Person } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { destructionDecider } from '@loggkontroll/core/retention';
import type { Forecast } from '@loggkontroll/core/retention';
import {
  authorisationDecider,
  caseDecider,
  caseRequestDecider,
  controlDecider,
  extractDecider,
  informingDecider,
  orderDecider,
  planDecider,
  registrationDecider,
  reviewDecider,
  targetedDecider,
  yearEndDecider,
} from '@loggkontroll/core/workflow';
import type { ToldPopulation } from '@loggkontroll/core/workflow';
import { linksInto } from '@loggkontroll/bot/cards';
import { conversationText } from '@loggkontroll/bot/conversation';
import type { Sender } from '@loggkontroll/bot/conversation';
import type { Services } from '@loggkontroll/bot/services';
import type { Organisation } from '@loggkontroll/sharepoint/organisation';
import {
  authorisations,
  caseRequests,
  cases,
  controls,
  destructions as destructionList,
  extracts,
  informing,
  orders,
  plans,
  registrations,
  reviews,
  signatures,
  targeted,
} from '@loggkontroll/sharepoint/schema';
import { departments, employees, ids, people, units } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { memoryCaseRooms } from './memory-case-rooms.ts';
import { memoryFiguresTold } from './memory-figures-told.ts';
import { memoryFiledRooms } from './memory-filed-rooms.ts';
import { memoryInformingTold } from './memory-informing-told.ts';
import { memoryLogRooms } from './memory-log-rooms.ts';
import { memoryMessages } from './memory-messages.ts';
import { memoryMessenger } from './memory-messenger.ts';
import { memoryPolicies } from './memory-policies.ts';
import { memoryPopulations } from './memory-populations.ts';
import { memoryStore } from './memory-store.ts';
import { memoryWitness } from './memory-witness.ts';

const seal = (hash: string) => ({ keyId: 'test', signature: `sealed ${hash}` });

/** Everything around the bot, in memory. */
export const memorySuite = (instant = '2026-10-05T09:00:00Z', policies: readonly Policy[] = [ffsPolicy]) => {
  let now = isoInstantOf(instant);
  const reachable = new Map<string, boolean>(people.map(({ personId }) => [personId, false]));
  const { filedRooms, parties: subjectRooms, files: subjectFiles } = memoryFiledRooms();
  const caseRooms = memoryCaseRooms();
  const openedTo = new Map<number, readonly string[]>();
  const { rooms, logRooms, logFiles, roomStages } = memoryLogRooms();
  const { messenger, delivered, blocked, failTimes } = memoryMessenger();
  const letIn: { readonly list: string; readonly itemId: number; readonly upns: readonly string[] }[] = [];
  const openedBeside: typeof letIn = [];
  const faults: Readonly<Record<string, unknown>>[] = [];
  const planned: string[] = [];
  const ownWords = new Map<string, string>();
  const { figuresTold, figuresHeads, figuresService } = memoryFiguresTold();
  const { informingTold, informingReaders, informingService } = memoryInformingTold();
  const toldPopulations: (readonly [policyId: string, told: ToldPopulation | undefined])[] = [];
  const functions: FunctionHolder[] = [];
  const moreEmployees: Employee[] = [];
  const absences: Absence[] = [];
  const arranged: (readonly string[])[] = [];
  const substitutes = new Map<string, string>();
  const witness = memoryWitness(seal);
  let bytes = 0;
  let forecast: Forecast | undefined;
  const messages = memoryMessages();
  const register = {
    plans: memoryStore(plans, planDecider, seal),
    orders: memoryStore(orders, orderDecider, seal),
    targeted: memoryStore(targeted, targetedDecider, seal),
    extracts: memoryStore(extracts, extractDecider, seal),
    authorisations: memoryStore(authorisations, authorisationDecider, seal),
    informing: memoryStore(informing, informingDecider, seal),
    caseRequests: memoryStore(caseRequests, caseRequestDecider, seal),
    reviews: memoryStore(reviews, reviewDecider, seal),
    registrations: memoryStore(registrations, registrationDecider, seal),
    controls: memoryStore(controls, controlDecider, seal),
    signatures: memoryStore(signatures, yearEndDecider, seal),
  };
  const caseStore = memoryStore(cases, caseDecider, seal);
  const destructions = memoryStore(destructionList, destructionDecider, seal);
  const { policyServices, ...ofPolicies } = memoryPolicies(policies, seal);
  const { populations, disposed: disposedPopulations } = memoryPopulations();
  const setReachable = (personId: string, isReachable: boolean): Promise<void> => {
    reachable.set(personId, isReachable);
    return Promise.resolve();
  };
  const peopleNow = (): readonly Person[] =>
    people.map((person) => ({ ...person, reachable: reachable.get(person.personId) ?? false }));
  const organisation: Pick<Organisation, 'people' | 'setReachable'> = {
    people: () => Promise.resolve(peopleNow()),
    setReachable,
  };
  const members = {
    planner: [ids.planner],
    'log-administrator': [ids.logAdministrator],
    administrator: [ids.administrator],
  } as const;
  const services: Services = {
    register: register,
    organisation: organisation as Organisation,
    messages,
    rooms,
    subjectRooms: filedRooms,
    accessRooms: filedRooms,
    cases: caseStore,
    caseRooms,
    destructions,
    messenger,
    directory: {
      people: () => Promise.resolve(new Map(peopleNow().map((person) => [person.personId, person]))),
      units: () => Promise.resolve(units),
      registeredUnits: () => Promise.resolve(units),
      departments: () => Promise.resolve(departments),
      functions: () => Promise.resolve(functions),
      substitutes: () => Promise.resolve(substitutes),
      absences: () => Promise.resolve(absences),
      employees: () => Promise.resolve([...employees(3), ...moreEmployees]),
      members: (role) => Promise.resolve(members[role]),
    },
    ...policyServices,
    forecasts: {
      read: () => Promise.resolve(forecast),
      put: (told) => {
        forecast = told;
        return Promise.resolve();
      },
    },
    clock: { now: () => Promise.resolve(now) },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (facts) => faults.push(facts),
    },
    letIn: (list, itemId, upns) => {
      letIn.push({ list, itemId, upns });
      return Promise.resolve();
    },
    openBeside: (list, itemId, upns) => {
      openedBeside.push({ list, itemId, upns });
      return Promise.resolve();
    },
    arrangeOrganisation: ({ units: led }) => {
      arranged.push(led.map(({ managerId }) => managerId));
      return Promise.resolve('all');
    },
    openTargeted: (itemId, upns) => {
      openedTo.set(itemId, upns);
      return Promise.resolve();
    },
    openCase: () => Promise.resolve(),
    populations,
    tellPlanned: (policyId, period) => {
      planned.push(`${policyId} ${period}`);
      return Promise.resolve();
    },
    ownWords: {
      all: () => Promise.resolve(ownWords),
      put: ({ personId }, word) => {
        ownWords.set(personId, word);
        return Promise.resolve();
      },
    },
    informingTold: informingService,
    toldPopulations: {
      put: (policyId, told) => {
        toldPopulations.push([policyId, told]);
        return Promise.resolve();
      },
    },
    figuresTold: figuresService,
    witnessing: witness.witnessing,
    randomHex: () => {
      bytes += 1;
      return String(bytes).padStart(64, '0');
    },
    linksFor: (personId) =>
      linksInto({ url: 'https://tab.example/', yearEndUrl: 'https://year.example/' }, personId),
  };
  const senderOf = (who: Who): Sender => ({
    personId: ids[who],
    language: 'sv',
    address: { reference: `chat-${who}`, teamsUserId: `29:${who}` },
  });
  return {
    services,
    register,
    cases: caseStore,
    caseRooms,
    destructions,
    ...ofPolicies,
    disposedPopulations,
    messages,
    delivered,
    faults,
    letIn,
    openedBeside,
    logFiles,
    logRooms,
    subjectRooms,
    subjectFiles,
    openedTo,
    roomStages,
    planned,
    ownWords,
    figuresTold,
    figuresHeads,
    informingTold,
    toldPopulations,
    informingReaders,
    witness,
    functions,
    moreEmployees,
    absences,
    substitutes,
    arranged,
    blocked,
    senderOf,
    isReachable: (who: Who) => reachable.get(ids[who]) ?? false,
    /** What is told of what goes when. */
    forecastNow: () => forecast,
    setClock: (to: string) => {
      now = isoInstantOf(to);
    },
    failMessengerTimes: failTimes,
    /** Has a conversation with the bot. */
    meet: (...whos: readonly Who[]) =>
      Promise.all(
        whos.map((who) => messages.keep({ personId: ids[who], reference: conversationText(senderOf(who)) })),
      ),
    /** The titles of what somebody has before them, oldest first. */
    seenBy: (who: Who): readonly string[] =>
      delivered.filter(({ to }) => to === `chat-${who}`).map(({ summary }) => summary),
  };
};

/** See {@link memorySuite}. */
export type MemorySuite = ReturnType<typeof memorySuite>;
