import { isoInstantOf } from '@loggkontroll/core/calendar';
import { formatCaseDocument } from '@loggkontroll/core/case-documents';
import { formatDelivery, formatDraft, judge, unjudged } from '@loggkontroll/core/log';
import type { Role } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import type { Case, CaseCommand } from '@loggkontroll/core/workflow';
import { fireEvent, screen } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import { Route, Routes } from 'react-router-dom';
import { CasePages } from '../../../../../teams-app/src/pages/cases/index.ts';
import { commands, subjectKey } from '../../../core/workflow/case/examples.ts';
import { delivery } from '../../../ui/log-review/delivery.ts';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';
import { caseStore, emptySites, files, hashOf } from './fake-case-sites.ts';

const now = '2026-10-01T10:00:00Z';
export const { caseId, room } = commands.open;
let time = now;

/** From now on it is another time. */
export const setTime = (instant: string): void => {
  time = instant;
};

/** An empty Vault, early on the day when it was discovered. */
export const beginAnew = (): void => {
  window.scrollTo = () => undefined;
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  setTime(now);
  emptySites();
};

const must = <T,>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

export const act = async (personId: string, role: Role | undefined, command: CaseCommand): Promise<void> => {
  const context = { actor: { personId, roles: role ? [role] : [] }, now: isoInstantOf(time) };
  if (command.type === 'openCase') must(await caseStore().create(command, context));
  else must(await caseStore().act(caseId, command, context));
};

export const stateNow = async (): Promise<Case> => must(await caseStore().find(caseId)).state;

const keep = (kind: 'subject' | 'minutes', content: object): string => {
  const text = formatCaseDocument({ kind, caseId, language: 'sv', content } as never);
  const bytes = new Uint8Array(Buffer.from(text));
  files.set(`${room}/${kind}-${hashOf(bytes)}.json`, bytes);
  return hashOf(bytes);
};

/** FFS's example among the people of the registers: m1 has the case, `area` is m1's manager. */
export const opening: Extract<CaseCommand, { type: 'openCase' }> = {
  ...commands.open,
  unitId: 'p1',
  responsible: 'm1',
  responsiblesManager: 'area',
  people: { 'employee-manager': 'm1', 'department-head': 'area' },
};

export const opened = async (people: (typeof opening)['people'] = {}): Promise<void> => {
  await act('bot', 'bot', { ...opening, people: { ...opening.people, ...people } });
  const sha256 = keep('subject', { name: 'Märkt Namn', account: 'markt01' });
  await act('bot', 'bot', { type: 'keepDocument', kind: 'subject', sha256 });
  await act('bot', 'bot', { type: 'setSubject', subjectKey });
};

/** The bot keeps the log with the case, where one access has no explanation. */
export const keepLog = async (): Promise<void> => {
  const put = async (kind: 'log' | 'judgements', text: string): Promise<string> => {
    const bytes = new Uint8Array(Buffer.from(text));
    const sha256 = hashOf(bytes);
    files.set(`${room}/${kind}-${sha256}.json`, bytes);
    await act('bot', 'bot', { type: 'keepDocument', kind, sha256 });
    return sha256;
  };
  const log = await put('log', formatDelivery(delivery));
  const judged = judge(unjudged(delivery.accesses.length), [1], { verdict: 'suspicion' });
  await put('judgements', formatDraft(judged, log));
};

export const minuted = async (): Promise<string> => {
  await opened();
  await act('m1', 'unit-manager', commands.call);
  const documentSha256 = keep('minutes', {
    caseNumber: commands.open.number,
    organisation: 'Björken',
    meeting: { at: '2026-10-01T09:00', place: 'Rum 2' },
    employee: 'Märkt Namn',
    present: [
      { name: 'Märkt Namn', roles: ['employee'] },
      { name: 'm1 Andersson', roles: ['manager'] },
    ],
    union: 'declined',
    matter: 'Läsning',
    questions: [{ asked: 'Varför?', answer: 'Minns inte.' }],
    reading: { state: 'awaiting' },
    copies: [],
  });
  await act('m1', 'unit-manager', { ...commands.writeMinutes, participants: 2, documentSha256 });
  return documentSha256;
};

export const answered = async (): Promise<void> => {
  const documentSha256 = await minuted();
  await act('bot', 'bot', { ...commands.confirm, documentSha256 });
  await act('m1', 'unit-manager', { type: 'giveCopies', copies: 2 });
};

export const show = (personId: string, role: Role | undefined, path = `/cases/${caseId}`): void => {
  renderPage(
    <Routes>
      <Route path="/cases/*" element={<CasePages />} />
    </Routes>,
    { session: sessionOf(personId, role ? [role] : [], time), path },
  );
};

export const write = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

export const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

export const nothingSaysWho = async (): Promise<void> => {
  const { records } = await caseStore().list({ where: {} });
  const stored = [
    records,
    [...files.keys()],
    Object.entries(window.localStorage),
    Object.entries(window.sessionStorage),
  ];
  expect(JSON.stringify(stored)).not.toMatch(/märkt|markt01/i);
};
