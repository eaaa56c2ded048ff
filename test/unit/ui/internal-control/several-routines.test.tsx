/** @jest-environment jsdom */
import { DepartmentYear, internalControlTexts } from '@loggkontroll/ui/components/internal-control';
import type { YearRegister } from '@loggkontroll/ui/components/internal-control';
import { screen, within } from '@testing-library/react';
import { renderWithTexts } from '../render.tsx';
import { ffs, head, today, yearOf } from './register.ts';

const show = (register: YearRegister) =>
  renderWithTexts(
    <DepartmentYear
      register={register}
      me={head}
      today={today}
      sign={() => Promise.reject(new Error('Nothing is signed here.'))}
      deviations={undefined}
    />,
    { internalControl: internalControlTexts },
  );

test('under several routines each period that is not planned says whose it is', () => {
  const months = { ...ffs, policyId: 'r1177', title: 'Loggkontroll i 1177', periods: ['2026-01'] };
  show(yearOf([], { controls: [], routines: [ffs, months] }));
  const list = within(screen.getByRole('list', { name: 'Det här saknas' }));
  expect(list.getAllByText(/^Egenkontroll i Treserva: /).length).toBeGreaterThan(0);
  expect(list.getAllByText(/^Loggkontroll i 1177: .*januari 2026/i).length).toBeGreaterThan(0);
});
