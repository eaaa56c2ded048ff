/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useAnswer } from '../../../../teams-app/src/data/index.ts';
import { sessionOf } from '../fake-session.ts';
import { renderPage } from '../render-page.tsx';

const Page = ({ ask }: { readonly ask: () => Promise<string> }): ReactElement => {
  const answer = useAnswer(['work'], ask);
  return <p>{answer.state === 'here' ? answer.value : answer.state}</p>;
};

const Tab = ({ ask }: { readonly ask: () => Promise<string> }): ReactElement => {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button onClick={() => setThere(!isThere)}>{isThere ? 'Leave' : 'Come back'}</button>
      {isThere && <Page ask={ask} />}
    </>
  );
};

test('who comes back to a page at once sees what has been done meanwhile', async () => {
  let standing = 'waits';
  renderPage(<Tab ask={() => Promise.resolve(standing)} />, { session: sessionOf('planner', ['planner']) });
  await screen.findByText('waits');
  fireEvent.click(screen.getByText('Leave'));
  /* As quick as anything can be done: a turn of the clock, and no time. */
  await new Promise((turn) => setTimeout(turn));
  standing = 'done';
  fireEvent.click(screen.getByText('Come back'));
  await screen.findByText('done');
});
