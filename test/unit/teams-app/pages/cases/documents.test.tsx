/** @jest-environment jsdom */
import { parseCaseDocument } from '@loggkontroll/core/case-documents';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { commands } from '../../../core/workflow/case/examples.ts';
import { files, hashOf, textOf } from './fake-case-sites.ts';
import {
  act,
  beginAnew,
  caseId,
  keepLog,
  minuted,
  nothingSaysWho,
  opened,
  opening,
  press,
  room,
  setTime,
  show,
  stateNow,
  write,
} from './given-case.tsx';

jest.mock(
  '@loggkontroll/sharepoint/records',
  () => jest.requireActual<Record<string, object>>('./fake-case-sites.ts')['records'],
);
jest.mock(
  '@loggkontroll/sharepoint/organisation',
  () => jest.requireActual<Record<string, object>>('./fake-case-sites.ts')['organisation'],
);
jest.mock(
  '@loggkontroll/sharepoint/vault',
  () => jest.requireActual<Record<string, object>>('./fake-case-sites.ts')['vault'],
);
jest.mock(
  '../../../../../teams-app/src/documents/index.ts',
  () => jest.requireActual<Record<string, object>>('./fake-case-sites.ts')['documents'],
);

beforeEach(beginAnew);

it('asks whoever has it whom it is about, where nobody has said so', async () => {
  await act('bot', 'bot', opening);
  show('m1', 'unit-manager');
  await screen.findByRole('heading', { name: 'Vem gäller ärendet?' });
  press('Spara');
  expect(screen.getAllByText('Det här behöver fyllas i.')).toHaveLength(2);
  write(/^Namn/, 'Märkt Namn');
  write(/^Användarkonto/, 'Markt01');
  press('Spara');
  await screen.findByText(/Ärendet görs i ordning/);
  const [file] = [...files.values()].map(textOf);
  expect(parseCaseDocument(file ?? '', 'subject', caseId)?.content).toEqual({
    name: 'Märkt Namn',
    account: 'markt01',
  });
  await nothingSaysWho();
});

it('calls the employee: the letter is kept as data and as PDF, and the case says when', async () => {
  await opened();
  show('m1', 'unit-manager');
  await waitFor(() =>
    expect(screen.getByLabelText(/^Medarbetarens namn/)).toHaveProperty('value', 'Märkt Namn'),
  );
  press('Gör kallelsen');
  expect(screen.getByText('Välj en dag som inte har varit.')).toBeTruthy();
  write(/^Dag/, '2026-10-08');
  write(/^Klockslag/, '13:00');
  write(/^Plats/, 'Rum 2');
  press('Gör kallelsen');
  await screen.findByText(/Kallelsen är gjord/);
  expect(await stateNow()).toMatchObject({
    status: 'conversation-called',
    called: { meetingAt: '2026-10-08T11:00:00Z', representativeStated: true },
  });
  expect([...files.keys()].map((name) => name.replace(/[0-9a-f]{64}/, '…'))).toEqual([
    `${room}/subject-….json`,
    `${room}/invitation-….json`,
    `${room}/invitation-….pdf`,
  ]);
  const list = within(screen.getByRole('list', { name: 'Handlingar' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  await nothingSaysWho();
});

it('a letter that is refused leaves nothing in the room', async () => {
  await opened();
  show('m1', 'unit-manager');
  await screen.findByLabelText(/^Dag/);
  await act('bot', 'bot', { ...commands.handOver, responsible: 'm2' });
  write(/^Medarbetarens namn/, 'Märkt Namn');
  write(/^Dag/, '2026-10-08');
  write(/^Klockslag/, '13:00');
  write(/^Plats/, 'Rum 2');
  press('Gör kallelsen');
  await screen.findByText(/^Ärendet hanteras av någon annan/);
  expect([...files.keys()].filter((name) => name.includes('invitation'))).toEqual([]);
});

it('keeps minutes that the employee then reads in Teams', async () => {
  await opened();
  await act('m1', 'unit-manager', commands.call);
  setTime('2026-10-06T12:00:00Z');
  show('m1', 'unit-manager');
  const day = await screen.findByLabelText(/^Samtalet hölls/);
  expect(day).toHaveProperty('value', '2026-10-06');
  press('Spara anteckningarna');
  expect(screen.getByText(/Minst två ska ha varit med/)).toBeTruthy();
  write(/^Plats/, 'Rum 2');
  write(/^Avsändare/, 'Björken');
  const [first] = screen.getAllByLabelText('Namn');
  if (first === undefined) throw new Error('no field');
  fireEvent.change(first, { target: { value: 'Märkt Namn' } });
  write(/^Vad samtalet gällde/, 'Läsning i en journal');
  write('Fråga 1', 'Varför?');
  write('Svar 1', 'Minns inte.');
  press('Spara anteckningarna');
  await screen.findByRole('heading', { name: 'Medarbetaren läser anteckningarna i Teams' });
  const { minutes } = await stateNow();
  expect(minutes).toMatchObject({ heldOn: '2026-10-06', participants: 2, representativePresent: false });
  const file = files.get(`${room}/minutes-${minutes?.documentSha256}.json`);
  expect(parseCaseDocument(textOf(file), 'minutes', caseId)?.content).toMatchObject({
    employee: 'Märkt Namn',
    union: 'declined',
    reading: { state: 'awaiting' },
  });
  await nothingSaysWho();
});

it('records an answer on paper where the employee has none to give in Teams', async () => {
  await minuted();
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Svaret gavs på papper, eller kom inte' }));
  fireEvent.click(screen.getByLabelText('Vill inte bekräfta'));
  press('Spara');
  await screen.findByRole('heading', { name: 'Lämna kopior av anteckningarna' });
  expect((await stateNow()).minutesAnswer).toMatchObject({
    answer: 'refused',
    reason: 'will-not-confirm',
    how: { by: 'paper', on: '2026-10-01' },
  });
});

it('notes the copies, and keeps the minutes as those who took part have them', async () => {
  const documentSha256 = await minuted();
  await act('bot', 'bot', { ...commands.confirm, documentSha256 });
  show('m1', 'unit-manager');
  await screen.findByText('Märkt Namn');
  press('Alla har fått sin kopia');
  await screen.findByRole('heading', { name: 'Finns det en förklaring?' });
  expect((await stateNow()).copiesGiven).toMatchObject({ copies: 2 });
  const [, copy] = [...files].find(([name]) => name.endsWith('.pdf')) ?? [];
  expect(textOf(copy)).toMatch(/bekräftade .* att de stämmer/);
});

it('shows what the reviewer has remarked on in the log, when it is asked for', async () => {
  await opened();
  await keepLog();
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Visa det som är anmärkt i loggen' }));
  await screen.findByText('Det här saknar förklaring, enligt granskaren.');
  const table = within(screen.getByRole('table', { name: 'Det som är anmärkt i loggen' }));
  expect(table.getAllByRole('row')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Öppna loggen' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Ladda ner loggen' })).toBeTruthy();
});

it('shows what has been added where it stands, and hides it again', async () => {
  await opened();
  const bytes = new Uint8Array(Buffer.from('Tid;Dator;Adress\n08:00;WS-1;192.0.2.7\n'));
  const sha256 = hashOf(bytes);
  files.set(`${room}/evidence-${sha256}.csv`, bytes);
  await act('m1', 'unit-manager', { type: 'keepDocument', kind: 'evidence', sha256 });
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Öppna underlaget' }));
  await screen.findByRole('cell', { name: '192.0.2.7' });
  press('Dölj underlaget');
  expect(screen.queryByRole('cell', { name: '192.0.2.7' })).toBeNull();
});
