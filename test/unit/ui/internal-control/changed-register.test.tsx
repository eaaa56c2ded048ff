/** @jest-environment jsdom */
import { DepartmentYear } from '@loggkontroll/ui/components/internal-control';
import type { YearRegister } from '@loggkontroll/ui/components/internal-control';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { done, ffs, registered, signed } from './register.ts';
import { complete, propsOf, show } from './shown-year.tsx';

describe('a register that changes after the signature', () => {
  const changedYear = (): YearRegister => {
    const { controls, signatures } = signed(complete);
    const [first, second, ...others] = controls;
    if (!first || !second) throw new Error('The year has four controls.');
    return {
      ...complete,
      signatures,
      controls: [{ ...first, historyHash: 'another' }, ...others, registered(done('control-5'))],
    };
  };

  test('names what was changed, added and removed, in the panel and in the matrix', () => {
    show(propsOf(changedYear()));
    expect(screen.getByText('Registret har ändrats efter signaturen')).toBeTruthy();
    expect(screen.getByText(/^Ändrad: .*kvartal 1 2026$/)).toBeTruthy();
    expect(screen.getByText(/^Tillkommen: .*kvartal 4 2026$/)).toBeTruthy();
    expect(screen.getByText(/^Borttagen: en kontroll som inte längre finns/)).toBeTruthy();
    expect(screen.getAllByText('Ändrad efter signaturen')).toHaveLength(2);
  });

  test('what was destroyed in order is no change, and a year so old lacks nothing', () => {
    const { signatures, controls } = signed(complete);
    const gone = controls[0]?.control.controlId ?? '';
    const register: YearRegister = {
      ...complete,
      signatures,
      controls: controls.slice(1),
      isDestroyed: (controlId) => controlId === gone,
    };
    show(propsOf(register));
    expect(
      screen.getByText(/Inget har ändrats sedan dess\. 1 kontroll har gallrats sedan dess/),
    ).toBeTruthy();
    expect(screen.queryByText(/saknas innan året/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Signera/ })).toBeNull();
  });

  test('can be signed again, but not while something is missing', () => {
    const register = changedYear();
    const { rerender } = show(propsOf({ ...register, controls: register.controls.slice(0, 2) }));
    const button = (): HTMLElement => screen.getByRole('button', { name: 'Signera 2026 på nytt' });
    expect(button().getAttribute('aria-disabled')).toBe('true');
    const whole: ReactElement = (
      <DepartmentYear {...propsOf({ ...register, routines: [{ ...ffs, plannedPeriods: ffs.periods }] })} />
    );
    rerender(whole);
    expect(button().getAttribute('aria-disabled')).toBeNull();
  });
});
