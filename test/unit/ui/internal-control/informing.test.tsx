/** @jest-environment jsdom */
import type { InformingCount } from '@loggkontroll/core/report';
import type { YearRegister } from '@loggkontroll/ui/components/internal-control';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { ffs, registered, done, yearOf } from './register.ts';
import { propsOf, show } from './shown-year.tsx';

const von = {
  ...{ ...ffs, policyId: 'von', title: 'Loggkontroll i VON' },
  confirmedIn: { provider: 'in-rounds', authority: 'in-rounds' },
} as const;

const count = (unitId: string, toConfirm: number, confirmed: number, late = 0): InformingCount => ({
  ...{ year: 2026, policyId: 'von', unitId, toConfirm, confirmed, late, passedOn: 0 },
});
const told = (...counts: readonly InformingCount[]) => ({ years: [2025, 2026], counts });

const year = (over: Partial<YearRegister>): YearRegister =>
  yearOf([registered(done('control-4'))], { routines: [von], ...over });
const section = () => within(screen.getByRole('region', { name: 'Information till medarbetare' }));
const showInforming = (over: Partial<YearRegister>) => {
  show(propsOf(year(over)));
  return section();
};
const cells = () =>
  section()
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

test('how many are to confirm, have and are late, unit by unit, those who are behind first', () => {
  const shown = showInforming({
    informing: told(count('unit-01', 4, 4), count('unit-02', 6, 3), count('unit-03', 12, 9, 2)),
  });
  expect(
    shown.getByText(/^16 av 22 har bekräftat .* Året kan signeras ändå\. 2 är sena\. Tala med/),
  ).toBeTruthy();
  expect(
    section().getByRole('table', { name: 'Bekräftelser 2026 enligt Loggkontroll i VON, enhet för enhet' }),
  ).toBeTruthy();
  expect(cells()).toEqual([
    'Enhet | Ska bekräfta | Har bekräftat | Sena',
    'Daglig verksamhet Fyren | 12 | 9 | 2',
    'Boendestöd Linden | 6 | 3 | 0',
    'Gruppbostad Eken | 4 | 4 | 0',
  ]);
});

test('the signature waits for none of them', () => {
  showInforming({ informing: told(count('unit-01', 4, 0, 4)) });
  expect(screen.getByText('Allt är klart. Året kan signeras.')).toBeTruthy();
});

test('when all have confirmed it says so, and a unit with nobody to inform has noughts', () => {
  const shown = showInforming({ informing: told(count('unit-01', 4, 4)) });
  expect(shown.getByText(/^Alla 4 som ska bekräfta/)).toBeTruthy();
  expect(shown.queryByText(/sen|Året kan signeras ändå/)).toBeNull();
  expect(cells().slice(2)).toEqual(['Boendestöd Linden | 0 | 0 | 0', 'Daglig verksamhet Fyren | 0 | 0 | 0']);
});

test('whom the next year’s round has taken over is told of', () => {
  const shown = showInforming({ informing: told({ ...count('unit-01', 4, 3), passedOn: 1 }) });
  expect(
    shown.getByText(/1 hann inte bekräfta under året och ingår i nästa års information\.$/),
  ).toBeTruthy();
});

describe('where there are no numbers it says why, and what to do', () => {
  test('the bot has not counted yet', () => {
    expect(showInforming({}).getByText(/är inte räknat ännu\. .* Kontakta den som förvaltar/)).toBeTruthy();
  });

  test('nobody is to confirm yet', () => {
    expect(
      showInforming({ informing: told() }).getByText(/ska bekräfta något 2026 ännu\. .*Saknas någon: be/),
    ).toBeTruthy();
  });

  test('another year', () => {
    expect(
      showInforming({ year: 2023, informing: told() }).getByText(
        'Siffrorna finns bara för 2025 och 2026. Välj ett av de åren.',
      ),
    ).toBeTruthy();
  });

  test('the routine has it confirmed elsewhere, or says nothing', () => {
    const silent = {
      ...{ ...ffs, policyId: 'r1177', title: 'Loggkontroll i 1177' },
      confirmedIn: { provider: 'nowhere', authority: 'nowhere' },
    } as const;
    const shown = showInforming({ routines: [ffs, silent] });
    expect(
      shown.getByText(/^Egenkontroll i Treserva: .*på annat håll.*Det bekräftas inte här\.$/),
    ).toBeTruthy();
    expect(shown.getByText(/^Loggkontroll i 1177: Rutinen säger inget om/)).toBeTruthy();
    expect(shown.queryByRole('table')).toBeNull();
  });
});

test('what was to be confirmed under a routine that is no longer in force is shown under its short name', () => {
  const shown = showInforming({ routines: [ffs], informing: told(count('unit-02', 2, 1)) });
  expect(shown.getByText(/^von: 1 av 2 har bekräftat/)).toBeTruthy();
  expect(cells()).toHaveLength(2);
});

test('it speaks English too', () => {
  show(propsOf(year({ informing: told(count('unit-01', 4, 3, 1)) })), 'en');
  expect(screen.getByText(/^3 of 4 have confirmed .* all the same\. 1 is late\. Talk to/)).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Have confirmed' })).toBeTruthy();
});

describe('where the routine has the signature wait for it', () => {
  const waiting = { ...ffs, confirmedIn: von.confirmedIn, awaitsInforming: true } as const;
  const ofFfs = (unitId: string, toConfirm: number, confirmed: number) => ({
    ...count(unitId, toConfirm, confirmed),
    policyId: 'ffs',
  });
  const signing = () => within(screen.getByRole('region', { name: 'Signatur' }));
  const isBlocked = () =>
    signing().getByRole('button', { name: 'Signera 2026' }).getAttribute('aria-disabled') === 'true';

  test('it says how many are left and leads to which units, and the year cannot be signed', () => {
    showInforming({ routines: [waiting], informing: told(ofFfs('unit-01', 9, 6), ofFfs('unit-02', 4, 4)) });
    expect(signing().getByText(/^Signaturen väntar på 3 medarbetare som inte har bekräftat/)).toBeTruthy();
    expect(section().getByText(/Året kan signeras först när alla har det\.$/)).toBeTruthy();
    expect(isBlocked()).toBe(true);
    fireEvent.click(signing().getByRole('link', { name: 'Se vilka enheter som är kvar' }));
    expect(document.activeElement?.textContent).toBe('Information till medarbetare');
  });

  test('it waits as well while the bot has not counted', () => {
    showInforming({ routines: [waiting], informing: undefined });
    expect(signing().getByText(/Hur många som är kvar är inte räknat ännu/)).toBeTruthy();
    expect(isBlocked()).toBe(true);
  });

  test('and no more when everybody has, or where the routine has it confirmed elsewhere', () => {
    showInforming({ routines: [{ ...ffs, awaitsInforming: true }], informing: undefined });
    expect(signing().queryByText(/Signaturen väntar/)).toBeNull();
    cleanup();
    showInforming({
      routines: [waiting],
      informing: told(ofFfs('unit-01', 9, 9)),
    });
    expect(signing().queryByText(/Signaturen väntar/)).toBeNull();
    expect(isBlocked()).toBe(false);
  });
});
