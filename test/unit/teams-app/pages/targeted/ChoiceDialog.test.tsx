/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ChoiceDialog } from '../../../../../teams-app/src/pages/targeted/ChoiceDialog.tsx';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';

const onConfirm = jest.fn(() => Promise.resolve({ ok: true, value: 'done' } as const));
const onDone = jest.fn();

const show = (several: boolean): void => {
  const choices = [
    { value: 'name', text: 'Namn' },
    { value: 'period', text: 'Period' },
  ] as const;
  const words = { title: 'Fråga igen', body: 'Det sparas.', label: 'Vad är oklart?', confirm: 'Fråga' };
  renderPage(
    <ChoiceDialog
      {...words}
      choices={choices}
      several={several}
      onConfirm={onConfirm}
      onDone={onDone}
      onLeave={() => undefined}
    />,
    { session: sessionOf('a3', ['log-administrator']) },
  );
};

beforeEach(() => {
  onConfirm.mockClear();
  onDone.mockClear();
});

it('reads each box as its own answer, within the question', async () => {
  show(true);
  const group = await screen.findByRole('group', { name: /^Vad är oklart\?/ });
  expect(screen.getAllByRole('checkbox').map((box) => group.contains(box))).toEqual([true, true]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Period' }));
  fireEvent.click(screen.getByRole('button', { name: 'Fråga' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith('done'));
  expect(onConfirm).toHaveBeenCalledWith(['period']);
});

it('takes one where one is asked for', async () => {
  show(false);
  fireEvent.click(await screen.findByRole('radio', { name: 'Period' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Namn' }));
  fireEvent.click(screen.getByRole('button', { name: 'Fråga' }));
  await waitFor(() => expect(onConfirm).toHaveBeenCalledWith(['name']));
});
