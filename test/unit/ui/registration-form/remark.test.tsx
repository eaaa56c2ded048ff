/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { choose, fillIn, propsOf, show, submit } from './form.tsx';

beforeEach(() => {
  sessionStorage.clear();
});

const caseIsOpened = /För anmärkningen öppnas ett ärende åt dig\. .* där anger du vem det gäller\./;

test('whoever registers a remark is told that a case is opened to them, and where', async () => {
  show(propsOf());
  fillIn();
  choose('Med anmärkning');
  choose('Ska anmälas');
  submit();
  expect((await screen.findByText(/^Kontrollen är registrerad\./)).textContent).toMatch(caseIsOpened);
});

test('and nobody else is', async () => {
  show(propsOf());
  fillIn();
  submit();
  expect((await screen.findByText(/^Kontrollen är registrerad\./)).textContent).not.toMatch(caseIsOpened);
});
