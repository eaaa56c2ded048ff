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

  it('names a branch with fewer employees than are drawn of it, and nothing where a share is drawn', () => {
    const picks = [pick('provider', 'a', 2), pick('provider', 'b', 1), pick('authority', 'c', 1)];
    expect(
      shortfallsOf(
        [
          { kind: 'employees', branch: 'provider', employees: 5 },
          { kind: 'share', branch: 'authority', percent: 10 },
        ],
        picks,
      ),
    ).toEqual([{ kind: 'branch', branch: 'provider', asked: 5, available: 3 }]);
  });
});
