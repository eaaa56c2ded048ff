/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { commands } from '../../../core/workflow/case/examples.ts';
import { nobodyKnownBefore } from './fake-case-sites.ts';
import {
  act,
  answered,
  beginAnew,
  nothingSaysWho,
  opened,
  press,
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

it('lists what waits for oneself first, and says what a case is where there is none', async () => {
  show('m1', 'unit-manager', '/cases');
  await screen.findByText(/öppnas av sig självt efter en granskning med anmärkning\. Har du en misstanke/);
});

it('leads from the list to the case', async () => {
  await opened();
  show('m1', 'unit-manager', '/cases');
  const list = within(await screen.findByRole('list', { name: 'Väntar på dig' }));
  fireEvent.click(list.getByRole('link'));
  await screen.findByRole('heading', { name: 'Kalla medarbetaren till samtal' });
});

it('is calm with whoever has no part in it', async () => {
  show('m2', 'unit-manager');
  await screen.findByText('Ärendet är inte ditt, eller finns inte');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows whoever only follows it whom it waits for, and offers nothing', async () => {
  await opened();
  show('area', undefined);
  await screen.findByText(/^Väntar på m1 Andersson: medarbetaren kallas till samtal/);
  expect(screen.queryByRole('button', { name: 'Gör kallelsen' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Skriv rapporten' })).toBeNull();
});

it('shows the hours that are left of the 72, and that they have passed', async () => {
  await opened();
  show('m1', 'unit-manager');
  await screen.findByText('70 timmar kvar.');
});

it('a report is not begun before the name of whoever receives it is known', async () => {
  let come = (): void => undefined;
  nobodyKnownBefore(new Promise<void>((resolve) => (come = resolve)));
  await opened({ 'data-protection-contact': 'a1' });
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Skriv rapporten' }));
  screen.getByLabelText('Hämtar …');
  expect(screen.queryByLabelText(/^Mottagare/)).toBeNull();
  come();
  expect(await screen.findByLabelText(/^Mottagare/)).toHaveProperty('value', 'a1 Andersson');
});

it('from what is not explained, access first, to a report that is given, and closed', async () => {
  await answered();
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByLabelText('Nej, det har ingen godtagbar förklaring'));
  press('Besluta');
  await screen.findByRole('heading', { name: 'Avgör först om behörigheten ska tas bort' });
  expect(
    screen.getAllByText('Kommer när det är avgjort om behörigheten ska tas bort.').length,
  ).toBeGreaterThan(1);
  press('Ta ställning: Ta bort behörigheten');
  expect(screen.queryByLabelText('Skjut upp till en dag')).toBeNull();
  fireEvent.click(screen.getByLabelText('Gjort'));
  press('Spara');
  await screen.findByRole('heading', { name: 'Det här återstår' });
  for (const name of [/reglerna är kända/, /Utbildning/, /Arbetsrättsliga/]) {
    press(name);
    fireEvent.click(screen.getByLabelText('Gjort'));
    press('Spara');
    await waitFor(() => expect(screen.queryByLabelText('Gjort')).toBeNull());
  }
  press('Skriv rapporten');
  press('Spara rapporten');
  expect(screen.getByText('Skriv hur många personer det gäller, om så ungefär.')).toBeTruthy();
  write(/^Vad har hänt/, 'Någon har läst utan att behöva det.');
  write(/^Antal personer/, '2');
  press('Spara rapporten');
  await screen.findByText(/skriven men inte lämnad/);
  expect((await stateNow()).breach).toBeUndefined();
  press('Rapporten är lämnad');
  await screen.findByText(/gäller 2 personer\./);
  fireEvent.click(await screen.findByRole('button', { name: 'Avsluta ärendet' }));
  await screen.findByText('Ärendet är avslutat.');
  press('Öppna ärendet igen');
  fireEvent.click(screen.getByLabelText('Avslutat av misstag'));
  press('Öppna igen');
  await screen.findByRole('heading', { name: 'Finns det en förklaring?' });
  expect((await stateNow()).status).toBe('heard');
  await nothingSaysWho();
});

it('tells who was first where a window was left open', async () => {
  await answered();
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByLabelText('Ja, det har en godtagbar förklaring'));
  await act('m1', 'unit-manager', commands.decideExplained);
  press('Besluta');
  await screen.findByText(/Det är redan beslutat av m1 Andersson/);
});

it('moves the discovery back in time, and refuses to move it on', async () => {
  await opened();
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Rätta tiden för upptäckten' }));
  const panel = within(screen.getByRole('region', { name: 'Rätta tiden för upptäckten' }));
  fireEvent.change(panel.getByLabelText(/^Klockslag/), { target: { value: '11:00' } });
  fireEvent.click(panel.getByRole('button', { name: 'Rätta' }));
  await screen.findByText(/kan bara (flyttas|rättas) bakåt|tidigare/);
  fireEvent.change(panel.getByLabelText(/^Klockslag/), { target: { value: '09:30' } });
  fireEvent.click(panel.getByRole('button', { name: 'Rätta' }));
  await screen.findByText('Tiden är rättad.');
  expect((await stateNow()).discoveredAt).toBe('2026-10-01T07:30:00Z');
});
