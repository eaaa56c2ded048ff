/** @jest-environment jsdom */
import { MaterialNotice, logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { fireEvent, screen } from '@testing-library/react';
import { renderWithTexts } from '../render.tsx';
import { delivery } from './delivery.ts';

const texts = { logReview: logReviewTexts };

test('says what the reviewer has to do without, and which rows could not be read', () => {
  renderWithTexts(<MaterialNotice delivery={delivery} />, texts);
  fireEvent.click(screen.getByRole('button', { name: 'Bra att veta om underlaget' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Uppdrag följde inte med: registren förklarar inget, och vilka personer som hör till vem får du bedöma själv.',
    'Bo Björk har inga rader alls i loggen för månaden.',
    'Ingen har rader i loggen torsdag 10 september. Dagen kan saknas i filen.',
    'Bo Björk finns inte i schemat: ovanliga tider bedöms efter klockan.',
    'Loggen saknar kolumnen Del av Treserva.',
    'Loggen använder ett ord som inte är känt: ”Makulerat”. Det visas som det står.',
    'Enhet saknas på en del rader.',
    'Loggen: 1 rad gick inte att läsa och är inte med. Rad 9: datumet går inte att läsa.',
  ]);
});

test('tells the files apart, and rows with the same fault together', () => {
  const [log] = delivery.sources;
  const lines = [4, 7, 9].map((line) => ({ line, reason: line === 7 ? 'time-missing' : 'date-unreadable' }));
  const register = { register: 'clients' as const, sha256: '', bytes: 9, rows: 40, rejected: 30 };
  const sources = log ? [log, { ...log, rejected: 3, lines }] : [];
  const long = Array.from({ length: 30 }, (_, index) => ({ line: index + 2, reason: 'word-unknown' }));
  const broken = { ...delivery, gaps: [], sources, registers: [{ ...register, lines: long }] };
  renderWithTexts(<MaterialNotice delivery={broken} />, texts);
  fireEvent.click(screen.getByRole('button', { name: 'Bra att veta om underlaget' }));
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told.slice(0, 2)).toEqual([
    'Logg 1: 1 rad gick inte att läsa och är inte med. Rad 9: datumet går inte att läsa.',
    'Logg 2: 3 rader gick inte att läsa och är inte med. Rad 4, 9: datumet går inte att läsa. Rad 7: klockslag saknas.',
  ]);
  expect(told[2]).toMatch(/^Registret över personer: 30 rader .* 20, 21: ett ord .* Fler rader finns/);
});

test('says what the register of employees came without', () => {
  const gaps = (['personal_id', 'name'] as const).map((column) => ({
    ...({ code: 'employees-without', column } as const),
  }));
  renderWithTexts(<MaterialNotice delivery={{ ...delivery, gaps, sources: [] }} />, texts);
  fireEvent.click(screen.getByRole('button', { name: 'Bra att veta om underlaget' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('saknar personnummer'),
    expect.stringContaining('saknar namn'),
  ]);
});

test('says nothing when nothing is missing', () => {
  const whole = { ...delivery, gaps: [], sources: [] };
  renderWithTexts(<MaterialNotice delivery={whole} />, texts);
  expect(screen.queryByRole('button')).toBeNull();
});
