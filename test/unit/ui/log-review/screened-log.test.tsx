/** @jest-environment jsdom */
import { unjudged } from '@loggkontroll/core/log';
import type { Delivery, Judgements } from '@loggkontroll/core/log';
import { LogReview, logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderWithTexts } from '../render.tsx';
import { chosen, giveBoxesSize, press, tree } from './drawn.ts';
import { screened } from './screened.ts';

beforeAll(giveBoxesSize);
afterAll(() => jest.restoreAllMocks());

const changes: Judgements[] = [];
const Desk = ({ delivery }: { readonly delivery: Delivery }) => {
  const [judgements, setJudgements] = useState(unjudged(delivery.accesses.length));
  const change = (next: Judgements): void => {
    changes.push(next);
    setJudgements(next);
  };
  return <LogReview delivery={delivery} judgements={judgements} change={change} draft={{ draft: 'empty' }} />;
};
const show = (delivery: Delivery = screened): void => {
  cleanup();
  renderWithTexts(<Desk delivery={delivery} />, { logReview: logReviewTexts });
};

const verdicts = () => changes.at(-1)?.judged.map((judgement) => judgement?.verdict ?? '');
const panel = () => within(screen.getByRole('region', { name: 'Bedöm' }));
const rowsSaid = () => [...tree().querySelectorAll('[role=row]')].map(({ textContent }) => textContent ?? '');

beforeEach(() => {
  changes.length = 0;
  show();
});

test('begins with what is to be looked at first, with its reasons in words', () => {
  expect(tree().getAttribute('aria-label')).toBe('Att titta på, det viktigaste först');
  expect(chosen().textContent).toContain('Kund Två');
  expect(chosen().textContent).toContain('Anna Alm, torsdag 10 september');
  expect(chosen().textContent).toContain('Ingen koppling i registren, Utanför arbetspasset');
  expect(rowsSaid().at(-1)).toContain('Resten av loggen');
  expect(panel().getByRole('img', { name: /Att titta på: 01:10–08:20/ })).not.toBeNull();
});

test('judges all rows with the same reasons in one decision, and goes on to the next', () => {
  press('5');
  expect(verdicts()).toEqual(['', '', '', 'suspicion', 'suspicion', '', '', '']);
  expect(chosen().textContent).toContain('Läst kl. 08:20');
  press('z');
  expect(verdicts()).toEqual(['', '', '', '', '', '', '', '']);
  expect(chosen().textContent).toContain('Läst kl. 01:10–01:20');
});

test('has the evidence one keypress away, for as long as one likes', () => {
  const evidence = /Närmaste arbetspass är 10 sep. 2026 07:00–16:00/;
  expect(panel().queryByText(evidence)).toBeNull();
  press('e');
  expect(panel().getByText(evidence)).not.toBeNull();
  expect(panel().getByText(/^Varken medarbetaren eller/)).not.toBeNull();
  press('ArrowDown', 'ArrowDown');
  expect(panel().getByText('Efternamnet bärs av 2 av 1300 personer i registren.')).not.toBeNull();
  fireEvent.click(panel().getByRole('button', { name: /^Dölj vad det bygger på/ }));
  expect(panel().queryByText(/^Efternamnet bärs/)).toBeNull();
});

test('a suggestion of the registers is shown with its evidence at its question, and judges nothing', () => {
  press('ArrowDown', 'ArrowDown');
  const [question] = panel()
    .getAllByRole('listitem')
    .filter(({ textContent }) => textContent?.includes('?'));
  expect(question?.textContent).toContain(
    'Ja, enligt registret. Personen är tilldelad Enhet 4 sedan 1 feb. 2026.',
  );
  expect(changes).toEqual([]);
  press('v');
  fireEvent.click(screen.getByText('Bo Björk'));
  press('End');
  const second = panel()
    .getAllByRole('listitem')
    .filter(({ textContent }) => textContent?.includes('?'))[1];
  expect(second?.textContent).toContain('Ja, enligt registret. Personen är tilldelad medarbetaren sedan');
});

test('a planned visit is a suggestion where nothing else explains', () => {
  const accesses = screened.accesses.map((access) => {
    const { explanation: _, ...rest } = access;
    return access.n <= 3 ? { ...rest, rank: access.n } : access;
  });
  show({ ...screened, accesses });
  expect(panel().getByText(/Ja, enligt planeringen. Planerat besök 08:00–09:00/)).not.toBeNull();
  expect(chosen().textContent).toContain('Inget uppdrag i registren');
});

test('comes to the rest when everything to look at is judged, and accepts it with one press', () => {
  press('5', '5', '1', '1');
  expect(chosen().textContent).toContain('Resten av loggen');
  expect(panel().getByText(/direkt relation, administrativ uppgift/)).not.toBeNull();
  press('1', 'n', '4');
  expect(verdicts()).toEqual(['', '', 'direct', 'suspicion', 'suspicion', 'suspicion', 'direct', '']);
  fireEvent.click(panel().getByRole('button', { name: /^Godta för hela loggen/ }));
  expect(verdicts()).toEqual([
    ...['direct', 'direct', 'direct', 'suspicion', 'suspicion', 'suspicion', 'direct'],
    'administrative',
  ]);
  expect(screen.getByRole('status').textContent).toBe('Bedömt så som registren säger. Allt är bedömt.');
  press('z');
  expect(verdicts()?.filter(Boolean)).toHaveLength(5);
  expect(chosen().textContent).toContain('Resten av loggen');
});

test('accepts a day, or the whole log, and never what is flagged', () => {
  press('a');
  expect(changes).toEqual([]);
  expect(screen.getByRole('status').textContent).toMatch(/^Registren förklarar inget här/);
  press('End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'a');
  expect(verdicts()).toEqual(['direct', 'direct', '', '', '', '', '', '']);
  press('Shift+A');
  expect(verdicts()).toEqual(['direct', 'direct', '', '', '', '', '', 'administrative']);
});

test('offers the day’s explained accesses in a sentence that says what it does', () => {
  press('v', 'Home');
  expect(panel().getByText(/^Allt för Anna Alm torsdag 3 september som registren förklarar/)).not.toBeNull();
  fireEvent.click(panel().getByRole('button', { name: 'Godta för hela dagen (A)' }));
  expect(verdicts()).toEqual(['direct', 'direct', '', '', '', '', '', '']);
});

test('shows the whole log with the same access chosen, what is flagged of it, and what is to be known', () => {
  press('ArrowDown', 'ArrowDown', 'v');
  expect(tree().getAttribute('aria-label')).toBe('Loggen per medarbetare, dag och person');
  expect(chosen().textContent).toContain('Samma efternamn');
  const rows = rowsSaid();
  expect(rows.findIndex((row) => row.includes('Arbetspass men inga rader i loggen'))).toBe(
    rows.findIndex((row) => row === 'Bo Björk') + 1,
  );
  fireEvent.click(screen.getByRole('tab', { name: 'Att titta på' }));
  expect(chosen().textContent).toContain('Samma efternamn');
});

test('says of an employee’s day that it differs, and judges nothing there', () => {
  press('End', 'ArrowUp', 'ArrowUp');
  expect(
    panel().getByText(/^Dagen ser annorlunda ut än den brukar för stödassistent på Eken/),
  ).not.toBeNull();
  press('1', '5', 'n', 'Delete');
  expect(changes).toEqual([]);
});

test('begins with the whole log where nothing could be explained and nothing is flagged', () => {
  const accesses = screened.accesses.map(({ explanation: _, flags: __, ...access }) => ({
    ...access,
    rank: access.n,
  }));
  show({ ...screened, accesses, gaps: [{ code: 'register-missing', register: 'assignments' }] });
  expect(tree().getAttribute('aria-label')).toBe('Loggen per medarbetare, dag och person');
  press('v');
  expect(chosen().textContent).toContain('Gå igenom hela loggen');
});

test('counts nothing per employee', () => {
  press('e', 'v');
  expect(document.body.textContent).not.toMatch(/\d+ (rader|åtkomster|klienter|fynd)/);
});
