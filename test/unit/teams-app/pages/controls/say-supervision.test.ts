import { supervisionOfYear } from '@loggkontroll/core/report';
import type { SupervisionOfYear } from '@loggkontroll/core/report';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';
import { saySupervision } from '../../../../../teams-app/src/pages/controls/supervision/say-supervision.ts';
import type { SupervisionQuestion } from '../../../../../teams-app/src/pages/controls/supervision/say-supervision.ts';
import { supervision } from '../../../../../teams-app/src/pages/controls/supervision/texts.ts';
import { expectSamePlaces } from '../../../ui/texts/same-places.ts';

const texts = createTexts('sv');
addTexts(texts, 'supervision', supervision);
const t: TFunction<['supervision', 'common']> = texts.getFixedT('sv', ['supervision', 'common']);

const shipped = (id: string): Policy => {
  const policy = shippedPolicies[id];
  if (policy === undefined) throw new Error(`No policy ${id} ships.`);
  return policy;
};

const none = supervisionOfYear(
  { controls: [], destroyed: { records: 0, heldRecords: 0 }, signed: [] },
  '2026-10-05',
);

const say = (answers: Partial<SupervisionOfYear>, policies: readonly Policy[] = [ffsPolicy]) => {
  const said = saySupervision({
    ...{ t, language: 'sv', policies, departments: new Map([['housing', 'Bostad']]) },
    answers: { ...none, ...answers },
  });
  return (question: SupervisionQuestion) => {
    const found = said.find((each) => each.question === question);
    if (found === undefined) throw new Error(`Nobody answers ${question}.`);
    return found;
  };
};

test('English has the keys of Swedish, with the same places to fill', () => {
  expectSamePlaces(supervision.sv, supervision.en);
});

test('each routine in force says how often it controls, and which version it is', () => {
  const policies = Object.values(shippedPolicies);
  const { text, facts } = say({}, policies)('rules');
  expect(text).toContain(`${policies.length} rutiner gäller`);
  expect(facts).toHaveLength(policies.length);
  expect(say({})('rules').facts[0]?.[1]).toBe(`varje kvartal, version ${ffsPolicy.version}`);
});

test('what is late is pointed out, what is only to be done is not', () => {
  const reviews = { ...none.reviews, planned: 4, done: 2, awaited: 1, late: 1 };
  expect(say({ reviews })('done')).toMatchObject({
    ...{ text: '2 av 4 loggkontroller är gjorda.', isLacking: true },
  });
  expect(say({ reviews: { ...reviews, late: 0 } })('done').isLacking).toBe(false);
});

test('figures that are not theirs to see are said to be the planners’', () => {
  expect(say({})('drawn').facts).toEqual([['Siffrorna', 'Planerarna ser dem']]);
  expect(say({ draws: { standing: 2, givenUp: 1, begun: 0 } })('drawn').facts).toEqual([
    ['Dragningar som gäller', '2'],
    ['Gjorda om, med skälet kvar bredvid', '1'],
  ]);
});

test('of access reviews a routine that does not ask for them says so', () => {
  expect(say({})('access').text).toContain('Rutinen kräver det');
  expect(say({}, [shipped('von')])('access').text).toContain('Ingen rutin');
});

test('where no routine wants a confirmation employees are told in training; else it says who is left', () => {
  const informed = { units: 3, doneUnits: 2, left: 4 };
  expect(say({ informed })('informed').text).toContain('utbildningen');
  expect(say({ informed }, [shipped('lean')])('informed')).toMatchObject({
    facts: [
      ['Enheter där alla har bekräftat', '2 av 3'],
      ['Medarbetare som återstår', '4'],
    ],
    isLacking: true,
  });
});

test('every department stands there, signed or not', () => {
  expect(say({})('changed').facts).toEqual([['Bostad', 'Inte signerad']]);
  const signed = [{ departmentId: 'housing', at: '2027-01-10T08:00:00Z', controls: 5 }];
  expect(say({ signed })('changed').facts[0]?.[1]).toMatch(/^Signerad .*: 5 kontroller$/);
});
