import {
  accountsIn,
  addAccess,
  answerOf,
  decideRows,
  emptyAnswers,
  formatAccessAnswer,
  formatAccessList,
  isWithoutRemark,
  parseAccessAnswer,
  parseAccessList,
  rowsToDecide,
  tasksOf,
  withoutAdded,
} from '@loggkontroll/core/authorisations';
import type { AccessAnswer, AccessFacts, AnswerDesk, AnswerDraft } from '@loggkontroll/core/authorisations';
import { access, hash, listOf } from './rows.ts';

const list = listOf(access('anna01'), access('chef'), access('bo02'), access('bo02', { role: 'Läsa' }));
const facts: AccessFacts = {
  reviewId: list.reviewId,
  listSha256: hash('1'),
  on: '2026-10-01',
  rows: list.rows.map(({ account }) => ({
    own: account === 'chef',
    standing: { standing: 'employed' },
    since: 'new',
  })),
  gone: [],
};
const desk: AnswerDesk = {
  facts,
  part: 'others',
  decisions: ['keep', 'change', 'end'],
};
const keepAll = decideRows(emptyAnswers, rowsToDecide(facts, 'others'), { decision: 'keep' });

const accepted = (draft: AnswerDraft, at: AnswerDesk = desk): AccessAnswer => {
  const result = answerOf(draft, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const refusalOf = (draft: AnswerDraft, at: AnswerDesk = desk) => {
  const result = answerOf(draft, at);
  return result.ok ? undefined : result.refusal;
};

describe('deciding', () => {
  test('a group is decided at once, and one of it otherwise afterwards', () => {
    const draft = decideRows(keepAll, [2], { decision: 'end' });
    expect(accepted(draft).rows).toEqual([
      { row: 0, decision: 'keep' },
      { row: 2, decision: 'end' },
      { row: 3, decision: 'keep' },
    ]);
  });

  test('nobody decides of their own access; whoever does decides of nothing else', () => {
    expect(rowsToDecide(facts, 'others')).toEqual([0, 2, 3]);
    expect(rowsToDecide(facts, 'own')).toEqual([1]);
    expect(refusalOf(decideRows(keepAll, [1], { decision: 'keep' }))).toEqual({
      code: 'row-not-yours',
      row: 1,
    });
    const own = decideRows(emptyAnswers, [1], { decision: 'keep' });
    expect(accepted(own, { ...desk, part: 'own' })).toMatchObject({ part: 'own', rows: [{ row: 1 }] });
  });

  test('is not done while a row is undecided, and says which is next', () => {
    const draft = decideRows(emptyAnswers, [0], { decision: 'keep' });
    expect(refusalOf(draft)).toEqual({ code: 'rows-undecided', count: 2, row: 2 });
  });

  test('a change says what it is to be; what is said of others falls away', () => {
    expect(refusalOf(decideRows(keepAll, [2], { decision: 'change', to: ' ' }))).toEqual({
      code: 'change-not-said',
      row: 2,
    });
    expect(refusalOf(decideRows(keepAll, [2], { decision: 'change', to: 'x'.repeat(501) }))).toMatchObject({
      code: 'change-not-said',
    });
    const draft = decideRows(decideRows(keepAll, [2], { decision: 'change', to: ' bara läsa ' }), [3], {
      decision: 'keep',
      to: 'x',
    });
    expect(accepted(draft).rows.slice(1)).toEqual([
      { row: 2, decision: 'change', to: 'bara läsa' },
      { row: 3, decision: 'keep' },
    ]);
  });

  test('only what the policy offers can be decided (R1177 has no change), or added (NPO)', () => {
    const changed = decideRows(keepAll, [0], { decision: 'change', to: 'bara läsa' });
    const r1177 = { ...desk, decisions: ['keep', 'end'] } as const;
    expect(refusalOf(changed, r1177)).toEqual({ code: 'decision-not-offered', row: 0 });
    const added = { ...keepAll, added: [{ account: 'ny09', name: 'Ny', role: 'Läsa' }] };
    expect(refusalOf(added)).toEqual({ code: 'added-incomplete' });
    const npo = { ...desk, decisions: ['keep', 'add', 'end'] } as const;
    expect(accepted(added, npo).added).toHaveLength(1);
    expect(refusalOf({ ...keepAll, added: [{ account: ' ', name: '', role: '' }] }, npo)).toEqual({
      code: 'added-incomplete',
    });
  });
});

describe('what follows from the answers', () => {
  test('is nothing where everybody keeps what they have', () => {
    expect(isWithoutRemark(accepted(keepAll))).toBe(true);
    expect(tasksOf(list, [accepted(keepAll)])).toEqual([]);
  });

  test("is everything that both answers want, in the list's order", () => {
    const answer = accepted(decideRows(keepAll, [2, 0], { decision: 'end' }));
    const own = accepted(decideRows(emptyAnswers, [1], { decision: 'change', to: 'mindre' }), {
      ...desk,
      part: 'own',
    });
    expect(isWithoutRemark(answer)).toBe(false);
    expect(tasksOf(list, [answer, own]).map(({ row, decision, to }) => [row?.account, decision, to])).toEqual(
      [
        ['anna01', 'end', ''],
        ['chef', 'change', 'mindre'],
        ['bo02', 'end', ''],
      ],
    );
  });

  test('what an access is for and until when is kept; a day that is none is not read', () => {
    const given = { account: 'ny09', name: 'Ny', role: 'Läsa', why: 'Vikariat', until: '2027-01-31' };
    const npo: AnswerDesk = { ...desk, decisions: ['keep', 'add'] };
    const answer = accepted(addAccess(keepAll, given), npo);
    expect(parseAccessAnswer(formatAccessAnswer(answer))).toEqual(answer);
    const never = accepted(addAccess(keepAll, { ...given, until: '2027-02-31' }), npo);
    expect(parseAccessAnswer(formatAccessAnswer(never))).toBeUndefined();
  });

  test('nobody orders access for themselves, in whichever letters; taken back, the answer holds', () => {
    const npo: AnswerDesk = {
      ...{ part: 'others', decisions: ['keep', 'add'] },
      facts: { ...facts, ownAccounts: ['chef'] },
    };
    const own = addAccess(keepAll, { account: ' CHEF ', name: 'Chef', role: 'Läsa' });
    expect(refusalOf(own, npo)).toEqual({ code: 'added-own' });
    expect(accepted(withoutAdded(own, 0), npo).added).toEqual([]);
  });

  test('also holds who is to be added (NPO)', () => {
    const added = [{ account: 'ny09', name: 'Ny', role: 'Läsa' }];
    const answer = accepted({ ...keepAll, added }, { ...desk, decisions: ['keep', 'add'] });
    expect(isWithoutRemark(answer)).toBe(false);
    expect(tasksOf(list, [answer])).toEqual([
      { row: undefined, decision: 'add', to: 'Läsa', added: added[0] },
    ]);
  });
});

describe('the files', () => {
  test('hold a list and an answer, and give them back', () => {
    const answer = accepted(decideRows(keepAll, [2], { decision: 'change', to: 'bara läsa' }));
    expect(parseAccessList(formatAccessList(list))).toEqual(list);
    expect(parseAccessAnswer(formatAccessAnswer(answer))).toEqual(answer);
  });

  test.each(['', '{}', '[]', 'null', '{"format":"loggkontroll-access-list","version":2}'])(
    'are nothing else: %s',
    (content) => {
      expect(parseAccessList(content)).toBeUndefined();
      expect(parseAccessAnswer(content)).toBeUndefined();
    },
  );

  test('a change that says nothing is no answer', () => {
    const answer = accepted(decideRows(keepAll, [2], { decision: 'change', to: 'x' }));
    expect(parseAccessAnswer(formatAccessAnswer(answer).replace(',"to":"x"', ''))).toBeUndefined();
  });

  test('count accounts, not rows', () => {
    expect(accountsIn(list)).toBe(3);
  });
});
