/** @jest-environment jsdom */
import { refuse } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { choose, fillIn, propsOf, show, submit, write } from './form.tsx';
import { ffs, registrationOf, today } from './records.ts';

const registration = registrationOf();

beforeEach(() => {
  sessionStorage.clear();
});

test('an empty form names every field that is missing, and focuses the first', async () => {
  const props = propsOf();
  show(props);
  submit();
  expect(await screen.findByText('Välj enhet.')).toBeTruthy();
  expect(screen.getByText('Ange vilken dag kontrollen blev klar.')).toBeTruthy();
  expect(screen.getByText('Välj om kontrollen var utan eller med anmärkning.')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe('5 uppgifter behöver rättas');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Enhet/)));
  expect(props.register).not.toHaveBeenCalled();
});

test('a filled-in form is registered, and then empty but for the unit', async () => {
  const props = propsOf();
  show(props);
  fillIn();
  submit();
  expect(await screen.findByText(/Kontrollen är registrerad/)).toBeTruthy();
  expect(props.register).toHaveBeenCalledWith({
    kind: 'systematic-review',
    policyId: 'ffs',
    period: '2026-Q4',
    departmentId: 'provider-1',
    unitId: 'unit-02',
    result: {
      finishedOn: '2026-11-20',
      outcome: 'no-remark',
      employees: 4,
      accesses: 212,
      breach: { status: 'not-applicable' },
    },
  });
  expect(screen.getByLabelText<HTMLSelectElement>(/^Enhet/).value).toBe('unit-02');
  expect(screen.getByLabelText<HTMLInputElement>(/^Antal medarbetare/).value).toBe('');
  expect(sessionStorage).toHaveLength(0);
});

test('a remark asks about the breach, and under a policy that always demands a report "none" is no answer', () => {
  show(propsOf());
  expect(screen.queryByRole('radio', { name: 'Anmäld' })).toBeNull();
  choose('Med anmärkning');
  expect(screen.getByRole('radio', { name: 'Ska anmälas' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'Nej, ingen incident' })).toBeNull();
  choose('Anmäld');
  expect(screen.getByLabelText(/^Hur många personer gäller anmälan/)).toBeTruthy();
});

test.each([
  [
    'a refusal',
    () => Promise.resolve(refuse({ code: 'registration-finished-in-future' as const })),
    /Datumet har inte varit än/,
  ],
  ['throttling', () => Promise.reject(new SharePointFailure('throttled')), /SharePoint ber oss vänta/],
  ['a lost connection', () => Promise.reject(new SharePointFailure('unreachable')), /SharePoint svarar inte/],
])('%s is told in words, and nothing that was typed is lost', async (_, register, words) => {
  show(propsOf({ register }));
  fillIn();
  submit();
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(screen.getByLabelText<HTMLInputElement>(/^Antal loggrader/).value).toBe('212');
});

test('what was typed is there after a reload', () => {
  const { unmount } = show(propsOf());
  write(/^Antal medarbetare/, '4');
  unmount();
  show(propsOf());
  expect(screen.getByLabelText<HTMLInputElement>(/^Antal medarbetare/).value).toBe('4');
  expect(screen.getByText('Det du hade börjat fylla i finns kvar.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Töm formuläret' }));
  expect(screen.getByLabelText<HTMLInputElement>(/^Antal medarbetare/).value).toBe('');
  expect(sessionStorage).toHaveLength(0);
});

test('who may register for no unit is told who can', () => {
  show(propsOf({ choices: { units: [], policies: [ffs], today } }));
  expect(screen.getByText(/Du kan inte registrera för någon enhet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Registrera' })).toBeNull();
});

describe('own registrations', () => {
  const own = [{ registration, unitName: 'Gruppbostad Eken' }];

  test('are listed with outcome and state', () => {
    show(propsOf({ own }));
    const table = screen.getByRole('table', { name: 'Dina registreringar' });
    expect(within(table).getByText('Utan anmärkning')).toBeTruthy();
    expect(within(table).getByText('Registrerad')).toBeTruthy();
    expect(within(table).getByText('30 sep. 2026')).toBeTruthy();
  });

  test('are corrected with a reason', async () => {
    const props = propsOf({ own });
    show(props);
    fireEvent.click(
      screen.getByRole('button', { name: 'Ändra registreringen för Gruppbostad Eken, kvartal 3 2026' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const employees = dialog.getByLabelText(/^Antal medarbetare/);
    fireEvent.input(employees, { target: { value: '3' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Spara ändringen' }));
    expect(await dialog.findByText('Skriv varför registreringen ändras.')).toBeTruthy();
    fireEvent.input(dialog.getByLabelText(/^Varför ändras/), { target: { value: 'Felräknat.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Spara ändringen' }));
    expect(await screen.findByText('Ändringen är sparad.')).toBeTruthy();
    expect(props.correct).toHaveBeenCalledWith(
      'registration-1',
      { ...registration.result, employees: 3 },
      'Felräknat.',
    );
  });
});
