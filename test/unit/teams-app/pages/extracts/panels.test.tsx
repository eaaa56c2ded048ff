/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AssessPanel } from '../../../../../teams-app/src/pages/extracts/panels/AssessPanel.tsx';
import { ControlPanel } from '../../../../../teams-app/src/pages/extracts/panels/ControlPanel.tsx';
import { DeliverPanel } from '../../../../../teams-app/src/pages/extracts/panels/DeliverPanel.tsx';
import type { PanelProps } from '../../../../../teams-app/src/pages/extracts/stored-extract.ts';
import { extracts } from '../../../../../teams-app/src/pages/extracts/texts/index.ts';
import { useTexts } from '../../../../../teams-app/src/texts/use-texts.ts';
import * as examples from '../../../core/workflow/extract/examples.ts';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';

let mockReviewStatus: string;
jest.mock('@loggkontroll/sharepoint/vault', () => ({
  openSubjectRooms: () => ({
    readText: () => Promise.resolve({ ok: false, refusal: { code: 'room-file-missing' } }),
  }),
}));
jest.mock('@loggkontroll/sharepoint/records', () => ({
  openRegister: () => ({
    reviews: { find: () => Promise.resolve({ ok: true, value: { state: { status: mockReviewStatus } } }) },
  }),
}));

const refresh = jest.fn(() => Promise.resolve());

const show = (Panel: (props: PanelProps) => unknown, past: Parameters<typeof examples.after>[0]): void => {
  const state = examples.after(past);
  const props = {
    record: { state, recordId: state.extractId, history: [] },
    performing: { busy: false, refresh },
  } as unknown as PanelProps;
  const Shown = () => {
    useTexts({ extracts });
    return <>{Panel(props)}</>;
  };
  renderPage(<Shown />, { session: sessionOf('administrator', ['log-administrator']) });
};

it('whoever is to take the log out is told when it cannot be read who the client is', async () => {
  show(DeliverPanel, examples.takenOn);
  fireEvent.click(screen.getByRole('button', { name: 'Visa uppgifterna' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Det gick inte att läsa.');
});

it.each([
  ['started', 0],
  ['registered', 1],
])('while the log’s review is %s, the extract itself is looked for again %d times', async (status, times) => {
  mockReviewStatus = status;
  refresh.mockClear();
  show(ControlPanel, examples.delivered);
  await screen.findByText(status === 'started' ? 'Till granskningen' : /^Granskningen är registrerad/);
  await waitFor(() => expect(refresh).toHaveBeenCalledTimes(times));
});

it('whoever assesses ticks the reasons, each read as itself', async () => {
  show(AssessPanel, examples.identified);
  fireEvent.click(await screen.findByLabelText('Lämnas inte ut'));
  const group = screen.getByRole('group', { name: /^Skäl/ });
  const reason = screen.getByRole('checkbox', { name: 'Det finns ingen sådan logg' });
  expect(group.contains(reason)).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Spara prövningen' }));
  expect(within(group).getByRole('alert').textContent).toBe('Fyll i det här.');
});
