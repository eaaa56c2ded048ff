import {
  accessFileName,
  accountsIn,
  answerOf,
  decideRows,
  emptyAnswers,
  formatAccessAnswer,
  formatAccessList,
  isWithoutRemark,
  parseAccessFacts,
  rowsToDecide,
  type AccessFacts,
  type AccessRow,
  type AnswerPart,
} from '@loggkontroll/core/authorisations';
import { addWorkingDays, swedishDayOf, type IsoDate } from '@loggkontroll/core/calendar';
import { deliveryHash } from '@loggkontroll/core/log';
import { functionCodes, hasAccessBetween, holdersOf, type Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  authorisationFactsOf,
  type Authorisation,
  type AuthorisationFacts,
} from '@loggkontroll/core/workflow';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { must, type Stage } from './stage.ts';

/** Everybody who works at a unit on a day, as the record system lists them. */
export const accessRowsOf = (
  { staff }: Stage['municipality'],
  unit: Unit,
  on: IsoDate,
): readonly AccessRow[] =>
  staff
    .filter((member) => member.unitId === unit.unitId && hasAccessBetween(member, on, on))
    .map(({ employeeId, name, role, from }) => ({
      ...{ account: employeeId, name, unit: unit.name, role, from, to: null },
    }));

const factsFor = (
  { municipality }: Stage,
  unit: Unit,
  openedOn: IsoDate,
  doneBy: string,
): AuthorisationFacts => {
  const facts = authorisationFactsOf(
    {
      ...{ unit, scope: 'unit', occasion: 'date', openedOn, doneBy, orderId: undefined },
      personOf: (party) => {
        if (party === 'unit-manager') return unit.managerId;
        if (party === 'manager-manager')
          return municipality.people.find(({ personId }) => personId === unit.managerId)?.managerId;
        const code = functionCodes.find((each) => each === party);
        return code && holdersOf(code, unit, openedOn, municipality.functions)[0];
      },
    },
    ffsPolicy,
  );
  if ('code' in facts) throw new Error(`The past cannot be played: ${facts.code}`);
  return facts;
};

const put = async (
  { sites }: Stage,
  personId: string,
  room: string,
  kind: 'list' | 'answer',
  text: string,
): Promise<string> => {
  const sha256 = deliveryHash(text);
  await openAccessRooms(sites.as(personId)).put(room, accessFileName(kind, sha256), text);
  return sha256;
};

const answer = async (
  stage: Stage,
  { authorisationId, room = '', listed }: Authorisation,
  facts: AccessFacts,
  by: string,
  part: AnswerPart,
): Promise<void> => {
  const { register, context } = stage.as(by);
  const draft = decideRows(emptyAnswers, rowsToDecide(facts, part), { decision: 'keep' });
  const given = must(answerOf(draft, { facts, part, decisions: ['keep', 'change', 'end'] }));
  const sha256 = await put(stage, by, room, 'answer', formatAccessAnswer(given));
  const about = { listSha256: listed?.list.sha256 ?? '', sha256 };
  const outcome = isWithoutRemark(given) ? 'no-remark' : 'changes';
  must(
    await register.authorisations.act(
      authorisationId,
      part === 'own'
        ? { type: 'answerOwnAccess', answer: about }
        : { type: 'answerAccess', answer: { ...about, outcome } },
      context,
    ),
  );
};

/** Goes through the access to every unit for a date, from the opening to the signature; nothing has to be changed. */
export const reviewAccess = async (stage: Stage, doneBy: string, opensOn: IsoDate): Promise<void> => {
  const { municipality } = stage;
  const [planner = ''] = municipality.members.planner;
  const who = (doer: string): string => (doer === 'role:planner' ? planner : doer);
  const bot = stage.sites.bot();
  stage.goTo(opensOn);
  const all = municipality.units.map((unit) => ({ unit, facts: factsFor(stage, unit, opensOn, doneBy) }));
  for (const { facts } of all) {
    const { register, context } = stage.as(planner);
    must(await register.authorisations.create({ type: 'openAuthorisation', ...facts }, context));
  }
  await stage.sweep();

  stage.goTo(addWorkingDays(opensOn, 3));
  const stateOf = async (authorisationId: string): Promise<Authorisation> =>
    must(await stage.as(planner).register.authorisations.find(authorisationId)).state;
  for (const { unit, facts } of all) {
    const lister = who(facts.lister);
    const { register, context } = stage.as(lister);
    const today = swedishDayOf(context.now);
    const list = {
      ...{ reviewId: facts.authorisationId, takenOn: today, rows: accessRowsOf(municipality, unit, today) },
    };
    const { room = '' } = await stateOf(facts.authorisationId);
    const sha256 = await put(stage, lister, room, 'list', formatAccessList(list));
    const sent = { sha256, takenOn: today, accounts: accountsIn(list) };
    must(
      await register.authorisations.act(
        facts.authorisationId,
        { type: 'sendAccessList', list: sent },
        context,
      ),
    );
  }
  await stage.sweep();

  stage.goTo(addWorkingDays(opensOn, 6));
  for (const { facts } of all) {
    const state = await stateOf(facts.authorisationId);
    const { room = '', prepared } = state;
    const sha256 = prepared?.facts.sha256 ?? '';
    const text = must(await openAccessRooms(bot).readText(room, accessFileName('facts', sha256), sha256));
    const beside = parseAccessFacts(text);
    if (beside === undefined) throw new Error('The past cannot be played: the facts are not there.');
    await answer(stage, state, beside, facts.decider, 'others');
    if (prepared?.facts.ownAccess) {
      await answer(stage, state, beside, who(facts.ownDecider), 'own');
      const { register, context } = stage.as(who(facts.carrier));
      const listSha256 = state.listed?.list.sha256 ?? '';
      const on = swedishDayOf(context.now);
      must(
        await register.authorisations.act(
          facts.authorisationId,
          { type: 'carryOutAccess', on, listSha256 },
          context,
        ),
      );
    }
    const { register, context } = stage.as(planner);
    must(await register.authorisations.act(facts.authorisationId, { type: 'closeAuthorisation' }, context));
  }
  await stage.sweep();
};
