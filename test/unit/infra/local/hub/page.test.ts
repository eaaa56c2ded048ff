import { isoInstantOf } from '@loggkontroll/core/calendar';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { castOf, hubPage, possibleMoves, type HubState } from '@loggkontroll/infra/local/hub';

const town = makeMunicipality('sagolunda');
const cast = castOf(town);
const now = isoInstantOf('2026-10-01T06:00:00Z');
const planner = town.members.planner[0] ?? '';
const state: HubState = {
  municipality: town.name,
  now,
  moves: possibleMoves(now, []),
  cast,
  waiting: new Map([[planner, 2]]),
  linksOf: (personId) => ({
    tab: `/tab/?person=${personId}`,
    teams: `/teams/${personId}`,
    registration: `http://localhost:1/?webPart=registration&person=${personId}`,
    internalControl: `http://localhost:1/?webPart=internal-control&person=${personId}`,
  }),
  months: [{ month: '2026-09', files: ['shifts.csv'] }],
};

test('everybody one can be stands there once, with unit managers under their branch', () => {
  expect(cast).toHaveLength(town.people.length);
  const managers = cast.filter(({ group }) => group === 'providers' || group === 'authorities');
  expect(managers.map(({ personId }) => personId).sort()).toEqual([...town.members['unit-manager']].sort());
  for (const { personId } of cast) expect(hubPage(state, 'sv').split(`/teams/${personId}"`)).toHaveLength(2);
});

test('whoever takes out lists of access stands under a heading of their own', () => {
  const support = town.functions.find(({ code }) => code === 'local-support')?.personId;
  expect(cast.filter(({ group }) => group === 'access').map(({ personId }) => personId)).toEqual([support]);
  expect(hubPage(state, 'sv')).toContain('Tar fram behörighetslistor');
});

test('the page is in the language asked for and leads to the other', () => {
  const swedish = hubPage(state, 'sv');
  expect(swedish).toContain('<html lang="sv">');
  expect(swedish).toContain('torsdag 1 oktober kl. 08:00');
  expect(swedish).toContain('2 saker väntar');
  expect(swedish).toContain('/demo/2026-09/shifts.csv');
  expect(swedish).toContain('/?lang=en');
  const english = hubPage(state, 'en');
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('2 things wait');
});

test('names are escaped', () => {
  const [first] = cast;
  const odd = { ...state, cast: first === undefined ? [] : [{ ...first, name: '<b>"&\'' }] };
  expect(hubPage(odd, 'sv')).toContain('&lt;b&gt;&quot;&amp;&#39;');
});
