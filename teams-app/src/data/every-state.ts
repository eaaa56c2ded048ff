import type { StoredRecord } from '@loggkontroll/sharepoint/records';

/** As many as SharePoint gives in one answer: for pages that are as long as a year. */
export const mostAtOnce = 5000;

/** The states of records, and how many records could not be read. */
export interface EveryState<State> {
  readonly states: readonly State[];
  readonly unreadable: number;
}

interface RecordPage<State> {
  readonly records: readonly Pick<StoredRecord<State, never>, 'state'>[];
  readonly damaged: readonly unknown[];
  readonly more?: (() => Promise<RecordPage<State>>) | undefined;
}

/** Reads every page from the first on. */
export const everyState = async <State>(first: Promise<RecordPage<State>>): Promise<EveryState<State>> => {
  const states: State[] = [];
  let unreadable = 0;
  let page: RecordPage<State> | undefined = await first;
  while (page !== undefined) {
    states.push(...page.records.map(({ state }) => state));
    unreadable += page.damaged.length;
    page = await page.more?.();
  }
  return { states, unreadable };
};
