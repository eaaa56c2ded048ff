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
    '1 rad i filen gick inte att läsa och är inte med.',
    'Rad 9: datumet går inte att läsa',
  ]);
});

test('says nothing when nothing is missing', () => {
  const whole = { ...delivery, gaps: [], sources: [] };
  renderWithTexts(<MaterialNotice delivery={whole} />, texts);
  expect(screen.queryByRole('button')).toBeNull();
});
