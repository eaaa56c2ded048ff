/** @jest-environment jsdom */
import type { Role } from '@loggkontroll/core/organisation';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ControlsPage } from '../../../../../teams-app/src/pages/controls/index.ts';
import { sessionOf } from '../../fake-session.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';
import { fakeRegistrations, registered } from './fake-registrations.ts';
import type { FakeRegistrations } from './fake-registrations.ts';

let mockRegister: FakeRegistrations;
const mockRegisters = registers;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockRegister }));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    people: () => Promise.resolve(mockRegisters.people),
    units: () => Promise.resolve(mockRegisters.units),
  }),
}));

const ofYear = '{"Period":{"startsWith":"2026"}}';
const show = (query = '', role: Role = 'planner'): void => {
  renderPage(<ControlsPage />, {
    session: sessionOf('planner', [role], '2026-12-20T08:00:00Z'),
    path: `/controls${query}`,
  });
};
const rows = (): readonly HTMLElement[] =>
  within(screen.getByRole('table', { name: 'Registrerade kontroller' }))
    .getAllByRole('row')
    .slice(1);
const firstCells = (): readonly (string | null)[] =>
  rows().map((row) => row.firstElementChild?.textContent ?? null);
const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const more = (): HTMLElement => screen.getByRole('button', { name: 'Visa fler' });

describe('a year that a page holds whole', () => {
  beforeEach(() => (mockRegister = fakeRegistrations(registered(40, ['p1', 'x2', 'p2']))));

  it('is read in one request, shown the latest finished first, and summed', async () => {
    show();
    await screen.findByText('40 registrerade, varav 10 med anmärkning');
    expect(mockRegister.asked).toEqual([ofYear]);
    expect(within(rows()[0] as HTMLElement).getByText(/^15 dec/)).toBeTruthy();
    expect(within(rows()[39] as HTMLElement).getByText(/^15 jan/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
  });

  it('is narrowed on the page, among the units that it has', async () => {
    show();
    await screen.findByText('40 registrerade, varav 10 med anmärkning');
    expect(within(screen.getByLabelText('Enhet')).getAllByRole('option')).toHaveLength(4);
    choose('Enhet', 'x2');
    await screen.findByText('13 registrerade, varav 3 med anmärkning');
    choose('Period', '2026-Q4');
    await screen.findByText('3 registrerade, varav 0 med anmärkning');
    expect(new Set(firstCells())).toEqual(new Set(['Myndighet 2']));
    expect(mockRegister.asked).toEqual([ofYear]);
  });

  it('is narrowed by its address', async () => {
    show('?year=2026&period=2026-Q1&unit=p1');
    await screen.findByText('4 registrerade, varav 1 med anmärkning');
    expect(screen.getByLabelText('Enhet')).toHaveProperty('value', 'p1');
    choose('Enhet', '');
    await screen.findByText('10 registrerade, varav 3 med anmärkning');
  });

  it('says when nothing fits, and when nothing is there', async () => {
    show('?unit=p4');
    await screen.findByText('Ingen registrerad kontroll passar filtret.');
    choose('År', '2025');
    await screen.findByText('När en granskning registreras syns resultatet här.');
  });
});

describe('a year that is longer than a page', () => {
  const units = ['p1', 'p2', 'p3', 'x1', 'x2'];
  beforeEach(() => (mockRegister = fakeRegistrations(registered(450, units))));

  it('begins with those that were registered last, in one request, and says where the sums are', async () => {
    show();
    await screen.findByText('De 200 senast registrerade visas.');
    expect(rows()).toHaveLength(200);
    expect(mockRegister.asked).toEqual([ofYear]);
    expect(screen.getByRole('link', { name: 'Hela året i Årets siffror 2026' }).getAttribute('href')).toBe(
      '/controls/figures?year=2026',
    );
    expect(screen.queryByText(/varav/)).toBeNull();
  });

  it('sends nobody to figures that they do not see', async () => {
    show('', 'administrator');
    await screen.findByText('De 200 senast registrerade visas.');
    expect(screen.queryByRole('link', { name: /siffror 2026/ })).toBeNull();
  });

  it('is read on for whoever asks, to the end, where the keyboard goes on from the table', async () => {
    show();
    await screen.findByText('De 200 senast registrerade visas.');
    more().focus();
    fireEvent.click(more());
    await screen.findByText('De 400 senast registrerade visas.');
    expect(document.activeElement).toBe(more());
    expect(mockRegister.asked).toEqual([ofYear, `${ofYear}, before that`]);
    fireEvent.click(more());
    await screen.findByText('450 registrerade, varav 113 med anmärkning');
    expect(rows()).toHaveLength(450);
    expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Registrerade kontroller' }));
  });

  it('keeps what is shown when reading on fails, and reads on when tried again', async () => {
    show();
    await screen.findByText('De 200 senast registrerade visas.');
    mockRegister.fail(true);
    fireEvent.click(more());
    await screen.findByRole('alert');
    expect(rows()).toHaveLength(200);
    mockRegister.fail(false);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByText('De 400 senast registrerade visas.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is narrowed by SharePoint, by unit first', async () => {
    show();
    await screen.findByText('De 200 senast registrerade visas.');
    choose('Period', '2026-Q2');
    await screen.findByText('112 registrerade, varav 28 med anmärkning');
    fireEvent.click(await screen.findByRole('combobox', { name: 'Enhet' }));
    fireEvent.click(screen.getByRole('option', { name: 'Utförare 2' }));
    await screen.findByText('22 registrerade, varav 6 med anmärkning');
    expect(new Set(firstCells())).toEqual(new Set(['Utförare 2']));
    expect(mockRegister.asked).toEqual([
      ofYear,
      '{"Period":"2026-Q2"}',
      '{"UnitId":"p2","Period":"2026-Q2"}',
    ]);
  });

  it('has all units searched by a part of their names', async () => {
    show('?unit=p2');
    await screen.findByText(/^90 registrerade/);
    const box = await screen.findByRole('combobox', { name: 'Enhet' });
    expect(box).toHaveProperty('value', 'Utförare 2');
    fireEvent.click(box);
    const options = () => within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options()).toHaveLength(9);
    fireEvent.change(box, { target: { value: 'myndig' } });
    expect(options().map(({ textContent }) => textContent)).toEqual([
      'Myndighet 1',
      'Myndighet 2',
      'Myndighet 3',
    ]);
    fireEvent.change(box, { target: { value: 'okänd' } });
    expect(options().map(({ textContent }) => textContent)).toEqual(['Ingen enhet heter så']);
    fireEvent.change(box, { target: { value: 'myndig' } });
    fireEvent.click(screen.getByRole('option', { name: 'Myndighet 3' }));
    await screen.findByText('Ingen registrerad kontroll passar filtret.');
    await waitFor(() => expect(box).toHaveProperty('value', 'Myndighet 3'));
  });

  it('asks for the year again where that failed', async () => {
    mockRegister.fail(true);
    show('?period=2026-Q2');
    await screen.findByRole('alert');
    mockRegister.fail(false);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByText('112 registrerade, varav 28 med anmärkning');
  });
});
