export { accessFactsOf, orderFactsOf } from './access-facts.ts';
export type { AccessFacts, CarriedOrder, FactsDesk, RowFacts } from './access-facts.ts';
export type { AccessRow } from './access-row.ts';
export { formatAccessAnswer, parseAccessAnswer } from './answer-file.ts';
export {
  addAccess,
  answerOf,
  decideRows,
  emptyAnswers,
  isWithoutRemark,
  longestChange,
  orderedDecision,
  rowsToDecide,
  tasksOf,
  withoutAdded,
} from './answers.ts';
export type {
  AccessAnswer,
  AccessTask,
  AddedAccess,
  AnswerDesk,
  AnswerDraft,
  AnswerPart,
  AnswerRefusal,
  RowAnswer,
} from './answers.ts';
export { compareLists } from './compare-lists.ts';
export type { ComparedList, Since } from './compare-lists.ts';
export { divideByUnit } from './divide-list.ts';
export type { DividedList } from './divide-list.ts';
export { formatAccessFacts, parseAccessFacts } from './facts-file.ts';
export { accountsIn, formatAccessList, parseAccessList } from './list-file.ts';
export type { AccessList } from './list-file.ts';
export { accessFileName } from './file-name.ts';
export type { AccessFileKind } from './file-name.ts';
export { readAccessList } from './read-list.ts';
export type { ListColumn, ListRowFault, ReadList } from './read-list.ts';
export { draftOf, orderOf } from './single-order.ts';
export type { OrderDesk, OrderDraft, OrderRefusal } from './single-order.ts';
export { standingsOf } from './standing.ts';
export type { EmployeeStanding, RegisterDesk } from './standing.ts';
