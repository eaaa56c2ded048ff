/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { commands } from '../../../core/workflow/case/examples.ts';
import { requestStore } from './fake-case-sites.ts';
import {
  act,
  beginAnew,
  nothingSaysWho,
  opened,
  opening,
  press,
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

beforeEach(beginAnew);

const unknown = /Boten vet inte vem som är dataskyddskontakten/;

it('says whom nobody can tell, to the responsible alone, until it is done', async () => {
  await opened();
  show('m1', 'unit-manager');
  await screen.findByText(unknown);
  await act('m1', 'unit-manager', {
    ...commands.reportBreach,
    position: { ...commands.reportBreach.position, at: '2026-10-01T09:00:00Z' },
  });
  show('m1', 'unit-manager');
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { name: 'Kalla medarbetaren till samtal' })).toHaveLength(2),
  );
  expect(screen.getAllByText(unknown)).toHaveLength(1);
});

it('says nothing of it to whoever only follows the case', async () => {
  await opened();
  show('area', undefined);
  await screen.findByText(/^Väntar på m1 Andersson/);
  expect(screen.queryByText(unknown)).toBeNull();
});

const handOver = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Lämna över ärendet' }));
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(2));
  const go = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Lämna över' });
  expect(go().disabled).toBe(true);
  write(/^Ny ansvarig/, 'm2');
  expect(go().disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('Den ansvariga är jävig'));
  press('Lämna över');
  await screen.findByText('Ärendet är överlämnat.');
};

it('is handed over by whoever has it, for a reason, to whom it then waits for', async () => {
  await opened();
  show('m1', 'unit-manager');
  await handOver();
  expect(await stateNow()).toMatchObject({ responsible: 'm2', handedOver: { by: 'm1' } });
  expect(screen.queryByRole('button', { name: 'Lämna över ärendet' })).toBeNull();
  screen.getByText('Ärendet lämnades över till en annan ansvarig: den ansvariga är jävig');
  await nothingSaysWho();
});

it('is handed over by the manager of whoever has left', async () => {
  await opened();
  show('area', undefined);
  await handOver();
  expect((await stateNow()).responsible).toBe('m2');
});

describe('A case that a manager asks for', () => {
  it('is asked for from the list: for a unit of one’s own, without a word of whom', async () => {
    show('m1', 'unit-manager', '/cases');
    fireEvent.click(await screen.findByRole('button', { name: 'Öppna ett ärende' }));
    const units = await screen.findAllByRole('radio');
    fireEvent.click(units[0] as HTMLElement);
    expect(screen.queryByRole('textbox')).toBeNull();
    write(/^Dag/, '2026-09-30');
    write(/^Klockslag/, '14:00');
    press('Öppna ärendet');
    await screen.findByText(/^Ärendet öppnas\./);
    const { records } = await requestStore().list({ where: {} });
    expect(records.map(({ state }) => state)).toEqual([
      expect.objectContaining({
        ...{ status: 'requested', requester: 'm1', policyId: 'ffs', discoveredAt: '2026-09-30T12:00:00Z' },
      }),
    ]);
  });

  it('is not offered to whoever leads nothing', async () => {
    show('m1', undefined, '/cases');
    await screen.findByText(/öppnas efter en granskning med anmärkning, på begäran av en chef/);
    expect(screen.queryByRole('button', { name: 'Öppna ett ärende' })).toBeNull();
    show('stranger', 'unit-manager', '/cases/request');
    await screen.findByText('Du har ingen verksamhet att öppna ett ärende för');
  });
});

const byHand = { kind: 'registration', registrationId: 'by-hand' } as const;
const reported = {
  type: 'positionBreach',
  position: { status: 'reported', at: '2026-10-01T09:00:00Z', persons: 5 },
} as const;

it('asks for a case about another of the same control, and says how many persons each concerns', async () => {
  await act('bot', 'bot', { ...opening, origin: byHand });
  await act('bot', 'bot', reported);
  show('m1', 'unit-manager');
  fireEvent.click(await screen.findByRole('button', { name: 'Öppna ett ärende om en medarbetare till' }));
  press('Öppna ärendet');
  expect(screen.getByText('Skriv ett antal, minst 1.')).toBeTruthy();
  write(/^Personer i det här ärendet/, '3');
  write(/^Personer i det nya ärendet/, '4');
  press('Öppna ärendet');
  await waitFor(async () => {
    const { records } = await requestStore().list({ where: {} });
    expect(records.map(({ state }) => state)).toMatchObject([{ beside: opening.caseId, persons: 4 }]);
  });
  await waitFor(async () =>
    expect((await stateNow()).breach).toMatchObject({ by: 'm1', position: { persons: 3 } }),
  );
});

it('of a review, which has a case for each, no other case is offered', async () => {
  await opened();
  show('m1', 'unit-manager');
  await screen.findByRole('button', { name: 'Lämna över ärendet' });
  expect(screen.queryByRole('button', { name: 'Öppna ett ärende om en medarbetare till' })).toBeNull();
});

it('says that the control was corrected after the case was closed, until somebody has looked', async () => {
  await opened();
  await act('m1', 'unit-manager', commands.decideUnfounded);
  await act('m1', 'unit-manager', { type: 'closeCase' });
  setTime('2026-10-02T10:00:00Z');
  await act('bot', 'bot', commands.noteCorrection);
  show('m1', 'unit-manager');
  await screen.findByText(/^Kontrollen rättades 2 okt/);
  expect(screen.getByText(/en rapporterad personuppgiftsincident som rör 4 personer/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Öppna ärendet igen' })).toBeTruthy();
  press('Låt det vara avslutat');
  await screen.findByText('Ärendet är fortfarande avslutat.');
  expect(screen.queryByText(/^Kontrollen rättades 2 okt/)).toBeNull();
  expect((await stateNow()).corrected?.seen).toMatchObject({ by: 'm1' });
});
