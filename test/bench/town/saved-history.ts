import type { Entry, History, Seal } from '@loggkontroll/core/history';
import type { Decider } from '@loggkontroll/core/workflow';
import type { FilledItem, FilledVersion } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { columnsOf } from '../../../sharepoint/src/records/item.ts';

/** The bot's seal over an entry's hash. */
export type SealNow = (hash: string) => Promise<Seal>;

const toTheSecond = (instant: string): string => `${instant.slice(0, 19)}Z`;

/** A history with the seal of the bot on each entry that is its own. */
export const sealed = async <Event>(history: History<Event>, seal: SealNow): Promise<History<Event>> =>
  Promise.all(
    history.map(async (entry): Promise<Entry<Event>> =>
      entry.by === 'bot' ? { ...entry, seal: await seal(entry.hash) } : entry,
    ),
  );

/** A record as SharePoint keeps it: saved once for each entry, by whoever the entry names, at its instant. */
export const savedItem = <State extends { readonly status: string }, Kept extends State, Event>(
  schema: RecordList<Kept>,
  decider: Pick<Decider<State, never, Event, never>, 'initial' | 'evolve'>,
  history: History<Event>,
): FilledItem => {
  let state = decider.initial;
  const versions = history.map((entry, index): FilledVersion => {
    state = decider.evolve(state, entry.event, entry);
    return {
      values: columnsOf(schema, state as Kept, history.slice(0, index + 1)),
      modified: toTheSecond(entry.at),
      by: entry.by === 'bot' ? undefined : entry.by,
    };
  });
  const [newest] = versions.slice(-1);
  const [first] = history;
  if (newest === undefined || first === undefined) throw new Error('A record has at least one entry.');
  return {
    ...newest,
    folder: schema.folderOf(state as Kept),
    created: toTheSecond(first.at),
    saves: history.length,
    former: versions.slice(0, -1),
  };
};
