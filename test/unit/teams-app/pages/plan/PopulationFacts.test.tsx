/** @jest-environment jsdom */
import { populationFigures, populationOf } from '@loggkontroll/core/draw';
import type { Cluster } from '@loggkontroll/core/draw';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { screen } from '@testing-library/react';
import { PopulationFacts } from '../../../../../teams-app/src/pages/plan/PopulationFacts.tsx';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';

const clusterOf = (branch: Cluster['branch'], clusterId: string, employees: number): Cluster => ({
  branch,
  clusterId,
  employeeIds: Array.from({ length: employees }, (_, index) => `${clusterId}-${index}`),
});

const show = (clusters: readonly Cluster[], policy: Policy = ffsPolicy): void => {
  const population = populationOf(clusters);
  if (!population.ok) throw new Error(population.refusal.code);
  renderPage(<PopulationFacts figures={populationFigures(population.value)} />, {
    session: { ...sessionOf('planner', ['planner']), policies: [policy], policy },
  });
};

const providers = (count: number, employees = 5): readonly Cluster[] =>
  Array.from({ length: count }, (_, index) => clusterOf('provider', `p${index}`, employees));

describe('what is to be drawn', () => {
  it('is as many as the rule says where there are more', () => {
    show(providers(4));
    expect(screen.getByText('Lottas: 3 chefers verksamheter, 4 medarbetare i varje')).toBeTruthy();
  });

  it.each([2, 3])('is all there are where there are no more: %d', (count) => {
    show(providers(count));
    expect(
      screen.getByText(`Alla tas med: ${count} chefers verksamheter, 4 medarbetare i varje`),
    ).toBeTruthy();
  });

  it('is no more of each than there are somewhere', () => {
    show([...providers(3), clusterOf('provider', 'small', 2)]);
    expect(screen.getByText('Lottas: 3 chefers verksamheter, upp till 4 medarbetare i varje')).toBeTruthy();
  });

  it('is nobody in a branch where nobody has access', () => {
    show(providers(3));
    expect(screen.getByText('Här finns ingen att lotta.')).toBeTruthy();
  });

  it('is everybody where a number of employees is drawn and there are no more', () => {
    show(providers(1, 3), shippedPolicies['r1177']);
    expect(screen.getByText('Alla tas med: 3 medarbetare')).toBeTruthy();
  });

  it('is a number of employees where there are more', () => {
    show(providers(1, 6), shippedPolicies['r1177']);
    expect(screen.getByText('Lottas: 5 medarbetare')).toBeTruthy();
  });
});
