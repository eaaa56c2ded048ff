import type { Seal } from '@loggkontroll/core/history';
import { isDailyRoot, seenOn } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { Witnessing } from '@loggkontroll/bot/services';
import type { Duty, WitnessList } from '@loggkontroll/sharepoint/witness';

const within = (statement: Statement, from: string, to: string): boolean =>
  !isDailyRoot(statement) && seenOn(statement) >= from && seenOn(statement) <= to;

const memoryList = () => {
  const statements: Statement[] = [];
  const list: WitnessList = {
    ofChains: (chains) => Promise.resolve(statements.filter(({ chain }) => chains.includes(chain))),
    seenBetween: (from, to) => Promise.resolve(statements.filter((each) => within(each, from, to))),
    foundSince: (day) =>
      Promise.resolve(
        statements.filter(
          (each) => !isDailyRoot(each) && each.findings.length > 0 && within(each, day, '9999-12-31'),
        ),
      ),
    async *rows(which) {
      for (const [index, statement] of statements.entries()) {
        const isAsked =
          which === undefined ||
          ('from' in which
            ? within(statement, which.from, which.to)
            : which.chains.includes(statement.chain));
        if (isAsked) yield await Promise.resolve({ itemId: index + 1, chain: statement.chain, statement });
      }
    },
    newest: () => Promise.resolve(statements.length),
    add: (added) => {
      statements.push(...added);
      return Promise.resolve();
    },
  };
  return { list, statements };
};

/** The witness's lists in memory, one duty for all instances, and the roots that were put outside. */
export const memoryWitness = (seal: (hash: string) => Seal) => {
  const register = memoryList();
  const vault = memoryList();
  const exported: Witnessed<DailyRoot>[] = [];
  let stands: Duty = { holder: '', until: '', progress: {} };
  let saves = 0;
  /** Each instance saves on top of what it has read or saved itself. */
  const dutyOfOne = (): Witnessing['duty'] => {
    let read: number | undefined;
    return {
      read: () => {
        read = saves;
        return Promise.resolve(stands);
      },
      save: (duty) => {
        const isSaved = read === saves;
        if (isSaved) {
          stands = duty;
          saves += 1;
        }
        read = isSaved ? saves : undefined;
        return Promise.resolve(isSaved);
      },
    };
  };
  const editors = () => Promise.resolve(new Map([[1, 'bot']]));
  const witnessingOfOne = (): Witnessing => ({
    lists: { register: register.list, vault: vault.list },
    duty: dutyOfOne(),
    editors,
    knownEditors: editors,
    seal,
    standing: () =>
      Promise.resolve(({ hash, seal: given }) =>
        given?.signature === seal(hash).signature ? 'holds' : 'wrong',
      ),
    exportRoot: (_, root) => {
      if (exported.every(({ hash }) => hash !== root.hash)) exported.push(root);
      return Promise.resolve();
    },
  });
  const sightingsIn = (statements: readonly Statement[]): readonly Witnessed<Sighting>[] =>
    statements.flatMap((statement) => (isDailyRoot(statement) ? [] : [statement]));
  return {
    witnessing: witnessingOfOne(),
    /** For one more instance beside the first. */
    another: witnessingOfOne,
    exported,
    sightings: () => [...sightingsIn(register.statements), ...sightingsIn(vault.statements)],
    inVault: () => sightingsIn(vault.statements),
    /** Somebody takes the rows of a chain away. */
    forget: (chain: string) => {
      for (const { statements } of [register, vault])
        statements.splice(0, statements.length, ...statements.filter((each) => each.chain !== chain));
    },
    /** SharePoint has no changes from that far back, or the duty's row is gone. */
    loseDuty: () => {
      stands = { holder: '', until: '', progress: {} };
      saves += 1;
    },
  };
};
