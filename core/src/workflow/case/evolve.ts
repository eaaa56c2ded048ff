import type { Happening } from '../decider.ts';
import type { Case, CaseEvent, CaseState, Done, Minutes } from './case.ts';
import type { DocumentKind } from './codes.ts';

const withDocument = (held: Case, done: Done, kind: DocumentKind, sha256: string | undefined) =>
  sha256 === undefined || held.documents.some((document) => document.sha256 === sha256)
    ? held.documents
    : [...held.documents, { ...done, kind, sha256 }];

/** Minutes that are written again are another document: nobody has answered it or has a copy of it. */
const withMinutes = (held: Case, done: Done, minutes: Minutes): Case => {
  const { minutesAnswer: _, copiesGiven: __, notHeld: ___, ...rest } = held;
  return {
    ...rest,
    status: held.rules.conversation.minutesConfirmed ? 'minutes-written' : 'heard',
    minutes: { ...done, ...minutes },
    documents: withDocument(held, done, 'minutes', minutes.documentSha256),
  };
};

const answered = (
  held: Case,
  done: Done,
  answer: Omit<NonNullable<Case['minutesAnswer']>, keyof Done>,
): Case => ({
  ...held,
  status: 'heard',
  minutesAnswer: { ...done, ...answer },
  documents:
    answer.how.by === 'paper'
      ? withDocument(held, done, 'signed-minutes', answer.how.documentSha256)
      : held.documents,
});

const considered = (
  held: Case,
  done: Done,
  { measure, decision }: Extract<CaseEvent, { type: 'measureConsidered' }>,
): Case => ({
  ...held,
  considered: { ...held.considered, [measure]: { ...done, ...decision } },
  documents:
    decision.decision === 'taken'
      ? withDocument(held, done, documentOf(measure), decision.documentSha256)
      : held.documents,
});

const documentOf = (measure: string): DocumentKind =>
  measure === 'deviation-report' || measure === 'police-report' ? measure : 'other';

const reopened = (
  held: Case,
  done: Done,
  { reason, deadlines }: Extract<CaseEvent, { type: 'caseReopened' }>,
): Case => {
  const { closed: _, decided: __, corrected: ___, ...rest } = held;
  const again = { ...rest, deadlines, reopened: [...held.reopened, { ...done, reason }] };
  if (reason !== 'new-facts') return { ...again, status: held.called || held.notHeld ? 'heard' : 'opened' };
  const { called: _1, notHeld: _2, minutes: _3, minutesAnswer: _4, copiesGiven: _5, breach, ...some } = again;
  const { invitationReceived: _6, ...anew } = some;
  const isReported = breach?.position.status === 'reported';
  return { ...anew, status: 'opened', discoveredAt: done.at, ...(isReported ? { breach } : {}) };
};

const evolveOpened = (held: Case, event: CaseEvent, { by, at }: Happening): Case => {
  const done = { by, at };
  switch (event.type) {
    case 'caseOpened':
      return held;
    case 'subjectSet':
      return { ...held, subject: event.subjectKey === undefined ? {} : { key: event.subjectKey } };
    case 'discoveryCorrected':
      return { ...held, discoveredAt: event.discoveredAt };
    case 'conversationCalled': {
      const { type: _, ...called } = event;
      const { notHeld: __, decided: ___, invitationReceived: ____, ...rest } = held;
      const documents = withDocument(held, done, 'invitation', called.documentSha256);
      return { ...rest, status: 'conversation-called', called: { ...done, ...called }, documents };
    }
    case 'invitationReceived':
      return { ...held, invitationReceived: done };
    case 'conversationNotHeld': {
      const { decided: _, ...rest } = held;
      return { ...rest, status: 'heard', notHeld: { ...done, reason: event.reason } };
    }
    case 'minutesWritten': {
      const { type: _, ...minutes } = event;
      return withMinutes(held, done, minutes);
    }
    case 'minutesConfirmed':
      return answered(held, done, { answer: 'confirmed', how: event.how });
    case 'minutesRefused':
      return answered(held, done, { answer: 'refused', how: event.how, reason: event.reason });
    case 'copiesGiven':
      return { ...held, copiesGiven: { ...done, copies: event.copies } };
    case 'caseDecided': {
      const { type: _, ...decision } = event;
      return { ...held, status: 'decided', decided: { ...done, ...decision } };
    }
    case 'measureConsidered':
      return considered(held, done, event);
    case 'breachPositioned': {
      const { position } = event;
      const sha256 = position.status === 'reported' ? position.documentSha256 : undefined;
      const documents = withDocument(held, done, 'breach-report', sha256);
      return { ...held, breach: { ...done, position }, documents };
    }
    case 'breachQuestioned': {
      const { breach: _, ...rest } = held;
      return { ...rest, breachQuestioned: { ...done, changedAt: event.changedAt } };
    }
    case 'documentKept':
      return { ...held, documents: withDocument(held, done, event.kind, event.sha256) };
    case 'caseHandedOver': {
      const { responsible, responsiblesManager, people } = event;
      const handedOver = responsible === held.responsible ? {} : { handedOver: done };
      const parties = people === undefined ? {} : { people };
      return { ...held, responsible, responsiblesManager, ...parties, ...handedOver };
    }
    case 'caseClosed':
      return { ...held, status: 'closed', closed: done };
    case 'caseReopened':
      return reopened(held, done, event);
    case 'closedCaseCorrected': {
      const { type: _, ...corrected } = event;
      return { ...held, corrected: { ...corrected, at } };
    }
    case 'correctionSeen':
      return held.corrected === undefined ? held : { ...held, corrected: { ...held.corrected, seen: done } };
    case 'documentsFateRecorded':
      return { ...held, documentsFate: event.fate };
  }
};

/** The case after an event. Events before `caseOpened` change nothing. */
export const evolve = (state: CaseState, event: CaseEvent, happening: Happening): CaseState => {
  if (state.status !== 'none') return evolveOpened(state, event, happening);
  if (event.type !== 'caseOpened') return state;
  const { type: _, ...facts } = event;
  return { ...facts, status: 'opened', openedAt: happening.at, considered: {}, documents: [], reopened: [] };
};
