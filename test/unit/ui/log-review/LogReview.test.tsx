/** @jest-environment jsdom */
import { unjudged } from '@loggkontroll/core/log';
import type { Judgements } from '@loggkontroll/core/log';
import { LogReview, logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderWithTexts } from '../render.tsx';
import { delivery } from './delivery.ts';
import { chosen, giveBoxesSize, press, tree } from './drawn.ts';

beforeAll(giveBoxesSize);
afterAll(() => jest.restoreAllMocks());

const changes: Judgements[] = [];
const Desk = () => {
  const [judgements, setJudgements] = useState(unjudged(delivery.accesses.length));
  const change = (next: Judgements): void => {
    changes.push(next);
    setJudgements(next);
  };
  return <LogReview delivery={delivery} judgements={judgements} change={change} draft={{ draft: 'empty' }} />;
};

const verdicts = () => changes.at(-1)?.judged.map((judgement) => judgement?.verdict);

beforeEach(() => {
  changes.length = 0;
  renderWithTexts(<Desk />, { logReview: logReviewTexts });
});

test('begins at the first client, beside what the registers say of them', () => {
  expect(chosen().textContent).toContain('Kund Ett');
  expect(chosen().textContent).toContain('Planerat besök 08:00–09:00');
  const panel = screen.getByRole('region', { name: 'Bedöm' });
  expect(within(panel).getByText('Arbetspass 07:00–16:00')).not.toBeNull();
  expect(screen.getByRole('img', { name: /Arbetspass 07:00–16:00.*08:10 och 09:30/ })).not.toBeNull();
});

test('judges a group at once and goes on to what is left', () => {
  press('1');
  expect(verdicts()).toEqual(['direct', undefined, 'direct', undefined]);
  expect(chosen().textContent).toContain('Kund Två');
  expect(screen.getByText('Direkt relation. 50 % bedömt.')).not.toBeNull();
});

test('judges a single row, and the rest of its group apart from it', () => {
  press('ArrowDown', '5');
  expect(verdicts()).toEqual(['suspicion', undefined, undefined, undefined]);
  press('ArrowLeft', '1');
  expect(verdicts()).toEqual(['suspicion', undefined, 'direct', undefined]);
  expect(screen.getByText('Olika bedömningar')).not.toBeNull();
});

test('walks the four questions: three noes and a yes with its reason', () => {
  press('n', 'n', 'n', 'j');
  const reason = screen.getByRole('textbox', { name: 'Skäl' });
  fireEvent.keyDown(reason, { key: 'Enter' });
  expect(screen.getByText('Skriv skälet innan du sparar.')).not.toBeNull();
  fireEvent.change(reason, { target: { value: 'Ersatte en kollega' } });
  fireEvent.keyDown(reason, { key: '5' });
  fireEvent.keyDown(reason, { key: 'Enter' });
  expect(changes.at(-1)?.judged[0]).toEqual({ verdict: 'other-reason', reason: 'Ersatte en kollega' });
});

test('four noes are a suspicion', () => {
  press('n', 'n', 'n', 'n');
  expect(verdicts()?.[0]).toBe('suspicion');
});

test('takes back step by step, and takes a judgement away', () => {
  press('1', '2', 'z');
  expect(verdicts()).toEqual(['direct', undefined, 'direct', undefined]);
  expect(chosen().textContent).toContain('Kund Två');
  press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Delete');
  expect(verdicts()).toEqual([undefined, undefined, undefined, undefined]);
});

test('says when everything is judged', () => {
  press('1', '1', '1');
  expect(screen.getAllByText('Allt är bedömt').length).toBeGreaterThan(0);
  const next = screen.getByRole('button', { name: 'Nästa obedömda' });
  expect(next.hasAttribute('disabled')).toBe(true);
});

test('folds the rows of all persons, and shows a day without rows', () => {
  expect(tree().textContent).toContain('08:10:00');
  fireEvent.click(screen.getByRole('button', { name: 'Visa bara personer' }));
  expect(tree().textContent).not.toContain('08:10:00');
  expect(tree().textContent).toContain('Loggen har inga rader för medarbetaren den här dagen.');
});

test('shows the keys', () => {
  press('?');
  expect(screen.getByRole('dialog', { name: 'Bedöm med tangentbordet' })).not.toBeNull();
});

test('counts nothing per employee', () => {
  expect(tree().textContent).not.toMatch(/\d+ (rader|åtkomster|personer|klienter)/);
});
