/** @jest-environment jsdom */
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { act, screen } from '@testing-library/react';
import { renderWithTexts } from '../../render.tsx';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const slow = 'Det tar längre tid än vanligt. Stäng inte sidan än.';

const passing = (ms: number): void =>
  act(() => {
    jest.advanceTimersByTime(ms);
  });

test('says that saving takes long, and falls silent when it is over', () => {
  const { rerender } = renderWithTexts(<SavingMessage saving={{ status: 'saving' }} saved="Sparat." />, {});
  passing(7_000);
  expect(screen.queryByText(slow)).toBeNull();
  passing(2_000);
  expect(screen.getByRole('status').textContent).toBe(slow);
  rerender(<SavingMessage saving={{ status: 'saved' }} saved="Sparat." />);
  expect(screen.getByRole('status').textContent).toBe('Sparat.');
});
