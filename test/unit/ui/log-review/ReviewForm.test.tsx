/** @jest-environment jsdom */
import { judge, unjudged } from '@loggkontroll/core/log';
import type { Judgements } from '@loggkontroll/core/log';
import { ReviewForm, logReviewTexts } from '@loggkontroll/ui/components/log-review';
import type { ReviewFormProps } from '@loggkontroll/ui/components/log-review';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { renderWithTexts } from '../render.tsx';

const onRegister = jest.fn<undefined, Parameters<ReviewFormProps['onRegister']>>();
beforeEach(() => onRegister.mockClear());

const show = (judgements: Judgements, { breachAlways = true, employees = 4 } = {}): void => {
  renderWithTexts(
    <ReviewForm
      judgements={judgements}
      employees={employees}
      reviewer="Maria Ek"
      today="2026-11-22"
      breachAlways={breachAlways}
      busy={false}
      onBack={() => undefined}
      onRegister={onRegister}
    />,
    { logReview: logReviewTexts },
  );
};
const register = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Registrera' }));
const direct = judge(unjudged(3), [1, 2, 3], { verdict: 'direct' });
const suspected = judge(direct, [2], { verdict: 'suspicion' });

test('without a suspicion: no remark, and nothing about a breach', () => {
  show(direct);
  expect(screen.getByText('Utan anmärkning')).not.toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
  register();
  expect(onRegister).toHaveBeenCalledWith(
    {
      finishedOn: '2026-11-22',
      outcome: 'no-remark',
      employees: 4,
      accesses: 3,
      breach: { status: 'not-applicable' },
    },
    { direct: 3, administrative: 0, otherAuthority: 0, otherReason: 0, suspicion: 0, unjudged: 0 },
  );
});

test('says how many rows were judged how, but never of one person alone (R1)', () => {
  show(suspected);
  const judged = (): (string | null)[] =>
    screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(judged()).toEqual(['Direkt relation 2', 'Misstanke 1']);
  expect(screen.getByText('Granskade loggrader')).not.toBeNull();
  cleanup();
  show(suspected, { employees: 1 });
  expect(judged()).toEqual(['Direkt relation ', 'Misstanke ']);
  expect(screen.queryByText('Granskade loggrader')).toBeNull();
});

test('with a suspicion: a remark, and the breach is still to be reported', () => {
  show(suspected);
  register();
  expect(onRegister.mock.calls[0]?.[0]).toMatchObject({
    outcome: 'remark',
    breach: { status: 'to-be-reported' },
  });
});

test.each(['', '0', 'tre', '-1'])('a reported breach needs the number of persons: not %j', (persons) => {
  show(suspected);
  fireEvent.click(screen.getByRole('radio', { name: 'Ja, den är anmäld' }));
  fireEvent.change(screen.getByLabelText(/^Antal personer/), { target: { value: persons } });
  register();
  expect(onRegister).not.toHaveBeenCalled();
  expect(screen.getByText('Ange antalet med en siffra, minst 1.')).not.toBeNull();
  fireEvent.change(screen.getByLabelText(/^Antal personer/), { target: { value: ' 2 ' } });
  register();
  expect(onRegister.mock.calls[0]?.[0]).toMatchObject({ breach: { status: 'reported', persons: 2 } });
});

test('where a position is to be taken, there may be nothing to report', () => {
  show(suspected, { breachAlways: false });
  fireEvent.click(screen.getByRole('radio', { name: 'Ingen incident att anmäla' }));
  register();
  expect(onRegister.mock.calls[0]?.[0]).toMatchObject({
    outcome: 'remark',
    breach: { status: 'not-applicable' },
  });
});

test('the date can be another, and what is not judged is said', () => {
  show(unjudged(2));
  expect(screen.getByText(/Allt är inte bedömt än/)).not.toBeNull();
  fireEvent.change(screen.getByLabelText('Granskningen klar'), { target: { value: '2026-11-20' } });
  register();
  expect(onRegister.mock.calls[0]?.[0]).toMatchObject({ finishedOn: '2026-11-20', accesses: 0 });
  expect(onRegister.mock.calls[0]?.[1]).toMatchObject({ unjudged: 2 });
});
