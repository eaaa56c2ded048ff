import type { AccessDecision } from '../policy/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Refused, Result } from '../result/index.ts';
import type { AccessFacts } from './access-facts.ts';
import type { AccessRow } from './access-row.ts';
import type { AccessList } from './list-file.ts';

/** The longest that somebody writes of how an access is to change. */
export const longestChange = 500;

/** What is decided of one row, by its place in the list, from 0. `to`: how the access is to be, where it is to change. */
export interface RowAnswer {
  readonly row: number;
  readonly decision: Exclude<AccessDecision, 'add'>;
  readonly to?: string;
}

/** Somebody who lacks access that they need; or, in a single order, somebody whose access is to change or end (NPO). */
export interface AddedAccess {
  readonly account: string;
  readonly name: string;
  /** Which access; how it is to be, where it is to change. */
  readonly role: string;
  /** What they need it for. */
  readonly why?: string;
  /** ISO date, where it is to end by itself. */
  readonly until?: string;
  /** Absent where they are given it. */
  readonly decision?: 'change' | 'end';
  /** ISO date from which it is to be so; absent where it is to be so at once. */
  readonly from?: string;
}

/** What is ordered for somebody. */
export const orderedDecision = ({ decision }: AddedAccess): Exclude<AccessDecision, 'keep'> =>
  decision ?? 'add';

/** What has been decided so far; rows that are not there are undecided. */
export interface AnswerDraft {
  readonly decided: ReadonlyMap<number, RowAnswer>;
  readonly added: readonly AddedAccess[];
}

/** Nothing decided yet. */
export const emptyAnswers: AnswerDraft = { decided: new Map(), added: [] };

/** Decides one row or many alike; the last decision of a row holds. */
export const decideRows = (
  { decided, added }: AnswerDraft,
  rows: readonly number[],
  answer: Omit<RowAnswer, 'row'>,
): AnswerDraft => ({
  decided: new Map([...decided, ...rows.map((row) => [row, { row, ...answer }] as const)]),
  added,
});

/** Orders access for somebody, or takes one such order back by its place. */
export const addAccess = ({ decided, added }: AnswerDraft, access: AddedAccess): AnswerDraft => ({
  decided,
  added: [...added, access],
});

/** See {@link addAccess}. */
export const withoutAdded = ({ decided, added }: AnswerDraft, place: number): AnswerDraft => ({
  decided,
  added: added.filter((_, at) => at !== place),
});

/** Whose rows somebody decides: everybody's but one's own, or those of whoever decides of the others'. */
export type AnswerPart = 'others' | 'own';

/** The places of the rows that are somebody's to decide. */
export const rowsToDecide = ({ rows }: Pick<AccessFacts, 'rows'>, part: AnswerPart): readonly number[] =>
  rows.flatMap(({ own }, row) => (own === (part === 'own') ? [row] : []));

/** The answer to a list, as its file in the Vault holds it. */
export interface AccessAnswer {
  readonly reviewId: string;
  readonly listSha256: string;
  readonly part: AnswerPart;
  /** In the list's order, one for each of its rows that is this part's. */
  readonly rows: readonly RowAnswer[];
  readonly added: readonly AddedAccess[];
}

/** Why a draft is no answer yet. `row` is the first one at fault. */
export type AnswerRefusal =
  | (Refused & { readonly code: 'rows-undecided'; readonly count: number; readonly row: number })
  | (Refused & { readonly code: 'row-not-yours'; readonly row: number })
  | (Refused & { readonly code: 'decision-not-offered'; readonly row: number })
  | (Refused & { readonly code: 'change-not-said'; readonly row: number })
  | (Refused & { readonly code: 'added-incomplete' })
  /** Nobody orders access for themselves. */
  | (Refused & { readonly code: 'added-own' });

/** What an answer is given to, and what may be decided. */
export interface AnswerDesk {
  readonly facts: AccessFacts;
  readonly part: AnswerPart;
  readonly decisions: readonly AccessDecision[];
}

const refuseRow = (
  { row, decision, to = '' }: RowAnswer,
  decisions: readonly AccessDecision[],
): AnswerRefusal | undefined => {
  if (!decisions.includes(decision)) return { code: 'decision-not-offered', row };
  const said = to.trim().length;
  return decision === 'change' && (said === 0 || said > longestChange)
    ? { code: 'change-not-said', row }
    : undefined;
};

const tidy = ({ row, decision, to }: RowAnswer): RowAnswer =>
  decision === 'change' ? { row, decision, to: (to ?? '').trim() } : { row, decision };

/** The answer that a draft makes once every row of its part is decided as the policy allows. */
export const answerOf = (
  { decided, added }: AnswerDraft,
  { facts, part, decisions }: AnswerDesk,
): Result<AccessAnswer, AnswerRefusal> => {
  const mine = rowsToDecide(facts, part);
  const foreign = [...decided.keys()].find((row) => !mine.includes(row));
  if (foreign !== undefined) return refuse({ code: 'row-not-yours', row: foreign });
  const open = mine.filter((row) => !decided.has(row));
  const [first] = open;
  if (first !== undefined) return refuse({ code: 'rows-undecided', count: open.length, row: first });
  const rows = mine.flatMap((row) => decided.get(row) ?? []).map(tidy);
  const fault = rows.map((row) => refuseRow(row, decisions)).find((refusal) => refusal !== undefined);
  if (fault) return refuse(fault);
  const isWhole = added.every(({ account, role }) => account.trim() !== '' && role.trim() !== '');
  if (!isWhole || added.some((each) => !decisions.includes(orderedDecision(each))))
    return refuse({ code: 'added-incomplete' });
  const own = new Set(facts.ownAccounts);
  if (added.some(({ account }) => own.has(account.trim().toLowerCase())))
    return refuse({ code: 'added-own' });
  return accept({ reviewId: facts.reviewId, listSha256: facts.listSha256, part, rows, added });
};

/** Whether an answer has nothing done: everybody keeps what they have. */
export const isWithoutRemark = ({ rows, added }: Pick<AccessAnswer, 'rows' | 'added'>): boolean =>
  added.length === 0 && rows.every(({ decision }) => decision === 'keep');

/** One thing that is to be carried out in the record system. */
export interface AccessTask {
  readonly row: AccessRow | undefined;
  readonly decision: Exclude<AccessDecision, 'keep'>;
  readonly to: string;
  readonly added: AddedAccess | undefined;
}

/** Everything that the answers to a list have carried out, in the list's order and then what is added. */
export const tasksOf = (list: AccessList, answers: readonly AccessAnswer[]): readonly AccessTask[] => [
  ...answers
    .flatMap(({ rows }) => rows)
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, decision, to = '' }): AccessTask[] =>
      decision === 'keep' ? [] : [{ row: list.rows[row], decision, to, added: undefined }],
    ),
  ...answers.flatMap(({ added }) =>
    added.map((each): AccessTask => {
      return { row: undefined, decision: orderedDecision(each), to: each.role, added: each };
    }),
  ),
];
