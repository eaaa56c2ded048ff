/** @jest-environment jsdom */
import type { Month, Period } from '@loggkontroll/core/calendar';
import type { Employee } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { toldPopulationOf } from '@loggkontroll/core/workflow';
import type { ToldPopulation } from '@loggkontroll/core/workflow';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Performing } from '../../../../../teams-app/src/data/index.ts';
import type { Desk } from '../../../../../teams-app/src/pages/plan/desk.ts';
import { PopulationStep } from '../../../../../teams-app/src/pages/plan/PopulationStep.tsx';
import type { StoredPlan } from '../../../../../teams-app/src/pages/plan/stored-plan.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

type Reading = (report: (read: number) => void) => Promise<readonly Employee[]>;

let mockSharePoint: FakeSharePoint;
let mockTold: ToldPopulation | undefined;
let mockRead: jest.MockedFunction<Reading>;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/populations', () => ({
  openPopulations: () => mockSharePoint.populations,
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({ employees: (report: (read: number) => void) => mockRead(report) }),
}));
jest.mock('@loggkontroll/sharepoint/settings', () => ({
  openToldPopulations: () => ({ read: () => Promise.resolve(mockTold) }),
}));

const session = sessionOf('planner', ['planner']);
const { units, people, employees } = registers;
const told = toldPopulationOf(ffsPolicy, '2026-09', registers);
const [first] = employees;
if (!first || !told) throw new Error('Nobody works there.');
const newcomer: Employee = { ...first, employeeId: 'p1e9', name: 'Nykomna Ny' };

const desk: Desk = {
  ...{ period: '2026-Q4' as Period, month: '2026-09' as Month, plan: undefined, damaged: false },
  ...{ orders: [], isOwn: false, own: undefined, units, people },
};
const own = {
  ...{ policyId: 'ffs', period: '2026-Q4', month: '2026-09', units, employees },
  hadTurn: ['p1e1'],
};

/** What has been locked: how many employees each time. */
const locked: number[] = [];
const performing: Performing<StoredPlan> = {
  busy: false,
  perform: async (command) => {
    const outcome = await command();
    if (outcome.ok) locked.push(outcome.value.state.attempts[0].committed.employees);
    return outcome.ok;
  },
  performAll: () => Promise.resolve(true),
  show: () => undefined,
  refresh: () => Promise.resolve(),
};

const show = (on: Desk = desk) =>
  renderPage(<PopulationStep desk={on} performing={performing} />, { session });
const press = (name: string) => fireEvent.click(screen.getByText(name));
const numbers = () =>
  screen.getAllByText(/^\d+ (chefers verksamheter|enheter), /).map(({ textContent }) => textContent);
const asTold = ['4 chefers verksamheter, 25 medarbetare', '3 enheter, 15 medarbetare'];
const lockButton = 'Lås och hämta slumptal';

beforeEach(() => {
  mockSharePoint = fakeSharePoint();
  mockTold = told;
  mockRead = jest.fn<Promise<readonly Employee[]>, Parameters<Reading>>(() => Promise.resolve(employees));
  locked.length = 0;
  localStorage.clear();
});

describe('who can be drawn', () => {
  it('is shown in the bot’s numbers, without reading any employee, until it is to be locked', async () => {
    show();
    await screen.findByText(lockButton);
    expect(numbers()).toEqual(asTold);
    expect(screen.getByRole('slider')).toBeTruthy();
    expect(mockRead).not.toHaveBeenCalled();
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([40]));
    expect(mockRead).toHaveBeenCalledTimes(1);
  });

  it('says how many are being read, and how far that has come', async () => {
    let report: (read: number) => void = () => undefined;
    let finish: (found: readonly Employee[]) => void = () => undefined;
    mockRead.mockImplementation((told) => {
      report = told;
      return new Promise((resolve) => (finish = resolve));
    });
    mockTold = { ...told, registered: 50_000 };
    show();
    await screen.findByText(lockButton);
    press(lockButton);
    expect((await screen.findByRole('status')).textContent).toMatch(/^Läser 50\s000 medarbetare …$/);
    expect(screen.getByText(lockButton)).toHaveProperty('disabled', true);
    act(() => report(15_000));
    await screen.findByText(/^15\s000 hittills$/);
    finish(employees);
    await waitFor(() => expect(locked).toEqual([40]));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is shown as it is now, and not locked, when the registers say something else; then it can be', async () => {
    mockRead.mockResolvedValue([...employees, newcomer]);
    show();
    await screen.findByText(lockButton);
    press(lockButton);
    await screen.findByText(/Registret har ändrats sedan siffrorna räknades/);
    expect(numbers()).toEqual(['4 chefers verksamheter, 26 medarbetare', asTold[1]]);
    expect(locked).toEqual([]);
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([41]));
    expect(mockRead).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['has told nothing', undefined],
    ['told of another month', { ...told, month: '2026-08' }],
    ['told under another version', { ...told, policyVersion: ffsPolicy.version + 1 }],
  ])('is read at once where the bot %s', async (_, other) => {
    mockTold = other;
    show();
    await screen.findByText(lockButton);
    expect(numbers()).toEqual(asTold);
    expect(mockRead).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/Registret har ändrats/)).toBeNull();
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([40]));
    expect(mockRead).toHaveBeenCalledTimes(1);
  });

  it('is tried again when the register could not be read', async () => {
    mockRead.mockRejectedValueOnce(new SharePointFailure('unreachable'));
    show();
    await screen.findByText(lockButton);
    press(lockButton);
    fireEvent.click(await screen.findByText('Försök igen'));
    await waitFor(() => expect(screen.queryByText('Försök igen')).toBeNull());
    expect(locked).toEqual([]);
    expect(numbers()).toEqual(asTold);
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([40]));
  });

  it('lacks whoever is left out, for whom everybody is read when the dialog opens', async () => {
    let finish: (found: readonly Employee[]) => void = () => undefined;
    mockRead.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    show();
    await screen.findByText(lockButton);
    press('Undanta någon');
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('Läser 40 medarbetare …');
    fireEvent.change(dialog.getByLabelText('Sök på namn eller konto'), { target: { value: 'p3e1' } });
    expect(dialog.queryByText('0 träffar')).toBeNull();
    finish(employees);
    fireEvent.click(await dialog.findByRole('radio'));
    expect(dialog.queryByText('Läser 40 medarbetare …')).toBeNull();
    fireEvent.change(dialog.getByLabelText(/^Skäl/), { target: { value: 'Föräldraledig' } });
    fireEvent.click(dialog.getByText('Undanta'));
    await screen.findByText('Medarbetare p3 1: Föräldraledig');
    expect(numbers()).toEqual(['4 chefers verksamheter, 24 medarbetare', asTold[1]]);
    expect(screen.queryByText(/Registret har ändrats/)).toBeNull();
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([39]));
    expect(mockRead).toHaveBeenCalledTimes(1);
  });

  it('comes of one’s own units’ file where everybody plans their own: nothing else is read', async () => {
    show({ ...desk, isOwn: true, own });
    await screen.findByText(lockButton);
    expect(numbers()).toEqual(['4 chefers verksamheter, 24 medarbetare', asTold[1]]);
    press(lockButton);
    await waitFor(() => expect(locked).toEqual([39]));
    expect(mockRead).not.toHaveBeenCalled();
  });
});
