import { shortfallsOf } from '../../../../../teams-app/src/pages/plan/shortfalls.ts';

const samples = [
  { branch: 'authority', clusters: 2, employees: 4 },
  { branch: 'provider', clusters: 3, employees: 4 },
] as const;
const pick = (branch: 'authority' | 'provider', clusterId: string, employees: number) => ({
  branch,
  clusterId,
  employeeIds: Array.from({ length: employees }, (_, index) => `${clusterId}-${index}`),
});

describe('what a draw could not fill', () => {
  it('is nothing when there were enough', () => {
    const picks = [pick('authority', 'a', 4), pick('authority', 'b', 4)];
    expect(shortfallsOf(samples.slice(0, 1), picks)).toEqual([]);
  });

  it('names branches with too few clusters, and clusters with too few employees', () => {
    const picks = [pick('authority', 'a', 4), pick('authority', 'b', 3), pick('provider', 'c', 4)];
    expect(shortfallsOf(samples, picks)).toEqual([
      { kind: 'employees', clusterId: 'b', asked: 4, available: 3 },
      { kind: 'clusters', branch: 'provider', asked: 3, available: 1 },
    ]);
  });
});
