import { formatStatement, isDailyRoot, parseStatement, seenOn } from '@loggkontroll/core/witness';
import type { Statement } from '@loggkontroll/core/witness';
import type { Site } from '../connection/index.ts';
import { inBatches } from '../connection/batch.ts';
import { filterOf } from '../connection/filter.ts';
import type { Condition } from '../connection/filter.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { allRows, itemIdOf, textOf } from '../connection/rows.ts';
import { witness } from '../schema/index.ts';

/** A row of the witness's list, whatever somebody may have made of it. */
export interface WitnessRow {
  readonly itemId: number;
  /** The chain that the row is found by; undefined where it has none. */
  readonly chain: string | undefined;
  /** Undefined where the text is no statement. */
  readonly statement: Statement | undefined;
}

/** What the bot has witnessed of the records of one site. */
export interface WitnessList {
  /** Everything that stands in some chains, in the order in which it was added. One request for each 25. */
  ofChains(chains: readonly string[]): Promise<readonly Statement[]>;
  /** What was seen in some days, ISO dates in UTC, the last included. One request for each 5,000. */
  seenBetween(from: string, to: string): Promise<readonly Statement[]>;
  /** What was seen since a day in which something was found. One request. */
  foundSince(day: string): Promise<readonly Statement[]>;
  /** Every row. One request for each 5,000. */
  all(): AsyncGenerator<WitnessRow>;
  /** The bot's. One write each, 100 a batch; one that fails leaves the others. */
  add(statements: readonly Statement[]): Promise<void>;
}

/** So many chains fit in an address. */
const chainsAtOnce = 25;
const columns = ['Id', 'Chain', 'Statement'];

const valuesOf = (statement: Statement): Readonly<Record<string, string>> => ({
  Title: `${statement.chain} ${statement.n}`,
  Chain: statement.chain,
  Statement: formatStatement(statement),
  ...(isDailyRoot(statement) ? {} : { SeenOn: seenOn(statement), Finding: statement.findings[0] ?? '' }),
});

/** The witness's list of a site, with the rights of the connection's identity. */
export const openWitnessList = (site: Site): WitnessList => {
  const rowsWhere = async function* (where: Readonly<Record<string, Condition>>): AsyncGenerator<WitnessRow> {
    const items = listAt(site, witness)
      .items.select(...columns)
      .orderBy('Id')
      .top(5000);
    const filter = filterOf(where);
    for await (const row of allRows(filter === '' ? items : items.filter(filter))) {
      const statement = parseStatement(textOf(row, 'Statement') ?? '');
      yield { itemId: itemIdOf(row), chain: textOf(row, 'Chain'), statement };
    }
  };
  const statementsWhere = async (
    where: Readonly<Record<string, Condition>>,
  ): Promise<readonly Statement[]> => {
    const found: Statement[] = [];
    for await (const { statement } of rowsWhere(where)) if (statement) found.push(statement);
    return found;
  };
  return {
    ofChains: async (chains) => {
      const found: Statement[] = [];
      for (let from = 0; from < chains.length; from += chainsAtOnce) {
        found.push(...(await statementsWhere({ Chain: chains.slice(from, from + chainsAtOnce) })));
      }
      return found;
    },
    seenBetween: (from, to) => statementsWhere({ SeenOn: { from, to } }),
    foundSince: (day) => statementsWhere({ Finding: { from: 'a' }, SeenOn: { from: day } }),
    all: () => rowsWhere({}),
    add: async (statements) => {
      const path = pathOf(site, witness);
      await inBatches(
        site,
        statements.map((statement) => (sp) => sp.web.getList(path).items.add(valuesOf(statement))),
      );
    },
  };
};
