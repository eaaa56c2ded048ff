/** @jest-environment jsdom */
import { populationFigures } from '@loggkontroll/core/draw';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { fireEvent, screen } from '@testing-library/react';
import { CoverageFigures } from '../../../../../teams-app/src/pages/plan/CoverageFigures.tsx';
import { clustersToDraw, populationFor } from '@loggkontroll/core/workflow';
import { sessionOf } from '../../fake-session.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

const population = populationFor(clustersToDraw(ffsPolicy, '2026-09', registers), []);
if (!population.ok) throw new Error(population.refusal.code);

describe('the coverage figures', () => {
  it('follow the slider', () => {
    renderPage(<CoverageFigures figures={populationFigures(population.value)} month="2026-09" />, {
      session: sessionOf('planner', ['planner']),
    });
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('1 dag');
    const figures = (words: RegExp) =>
      screen.getAllByText(words).map(({ textContent }) => (textContent ?? '').replace(/^.*år: /, ''));
    const caught = () => figures(/upptäcks inom ett år:/);
    const once = caught();
    fireEvent.change(slider, { target: { value: '30' } });
    expect(screen.getByText('Otillåten läsning, dagar i månaden: 30 dagar')).toBeTruthy();
    expect(caught()).not.toEqual(once);
    // Misuse on every day of the month is caught whenever its doer is drawn.
    expect(caught()).toEqual(figures(/Granskas minst en gång på ett år:/));
  });
});
