import { formatStatement, isDailyRoot, parseStatement, seenOn } from '@loggkontroll/core/witness';
import type { Statement } from '@loggkontroll/core/witness';
import type { Site } from '../connection/index.ts';
import { inBatches } from '../connection/batch.ts';
import { filterOf } from '../connection/filter.ts';
import type { Condition } from '../connection/filter.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { allRowsWhere } from '../connection/row-pages.ts';
import { itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import { witness } from '../schema/index.ts';

/** A row of the witness's list, whatever somebody may have made of it. */
export interface WitnessRow {
  readonly itemId: number;
  /** The chain that the row is found by; undefined where it has none. */
  readonly chain: string | undefined;
  /** Undefined where the text is no statement. */
  readonly statement: Statement | undefined;
}

/** Which rows: what stands in some chains, or what was seen in some days (ISO dates in UTC, the last included). */
export type WhichRows =
  { readonly chains: readonly string[] } | { readonly from: string; readonly to: string };

/** What the bot has witnessed of the records of one site. */
export interface WitnessList {
  /** Everything that stands in some chains, in the order in which it was added. One request for each 25. */
  ofChains(chains: readonly string[]): Promise<readonly Statement[]>;
  /** What was seen in some days, ISO dates in UTC, the last included. One request for each 5,000. */
  seenBetween(from: string, to: string): Promise<readonly Statement[]>;
  /** What was seen since a day in which something was found. One request. */
  foundSince(day: string): Promise<readonly Statement[]>;
  /**
   * Rows in the order in which they were added, page by page: every one unless it is said which. One request for each 5,000,
   * and for each 25 chains.
   */
  rows(which?: WhichRows): AsyncGenerator<WitnessRow>;
  /** The number of the row that was added last; 0 for none. One request. */
  newest(): Promise<number>;
  /** The bot's. One write each, 100 a batch; one that fails leaves the others. */
  add(statements: readonly Statement[]): Promise<void>;
}

/** So many chains fit in an address. */
const chainsAtOnce = 25;
const columns = ['Id', 'Chain', 'Statement'];

/** A statement as a row has it. */
export const valuesOf = (statement: Statement): Readonly<Record<string, string>> => ({
  Title: `${statement.chain} ${statement.n}`,
  Chain: statement.chain,
  Statement: formatStatement(statement),
  ...(isDailyRoot(statement) ? {} : { SeenOn: seenOn(statement), Finding: statement.findings[0] ?? '' }),
});

/** The witness's list of a site, with the rights of the connection's identity. */
export const openWitnessList = (site: Site): WitnessList => {
  const rowsWhere = async function* (where: Readonly<Record<string, Condition>>): AsyncGenerator<WitnessRow> {
    const asked = allRowsWhere({
      items: () => listAt(site, witness).items.select(...columns),
      filter: filterOf(where),
      pageSize: 5000,
    });
    for await (const row of asked) {
      const statement = parseStatement(textOf(row, 'Statement') ?? '');
      yield { itemId: itemIdOf(row), chain: textOf(row, 'Chain'), statement };
    }
  };
  const rows = async function* (which?: WhichRows): AsyncGenerator<WitnessRow> {
    if (which === undefined) {
      yield* rowsWhere({});
    } else if ('from' in which) {
      yield* rowsWhere({ SeenOn: { from: which.from, to: which.to } });
    } else {
      for (let from = 0; from < which.chains.length; from += chainsAtOnce)
        yield* rowsWhere({ Chain: which.chains.slice(from, from + chainsAtOnce) });
    }
  };
  const statementsIn = async (asked: AsyncGenerator<WitnessRow>): Promise<readonly Statement[]> => {
    const found: Statement[] = [];
    for await (const { statement } of asked) if (statement) found.push(statement);
    return found;
  };
  return {
    ofChains: (chains) => statementsIn(rows({ chains })),
    seenBetween: (from, to) => statementsIn(rows({ from, to })),
    foundSince: (day) => statementsIn(rowsWhere({ Finding: { from: 'a' }, SeenOn: { from: day } })),
    rows,
    newest: async () => {
      const items = listAt(site, witness).items.select('Id');
      const { rows: last } = await rowPage(items.orderBy('Id', false).top(1));
      return last[0] === undefined ? 0 : itemIdOf(last[0]);
    },
    add: async (statements) => {
      const path = pathOf(site, witness);
      await inBatches(
        site,
        statements.map((statement) => (sp) => sp.web.getList(path).items.add(valuesOf(statement))),
      );
    },
  };
};
