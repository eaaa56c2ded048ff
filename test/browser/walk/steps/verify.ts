import { execFile } from 'node:child_process';
import { inRoot } from '@loggkontroll/infra/build';
import { localApps } from '../../../../infra/local/local-apps.ts';
import { restAs } from '../suite/as-person.ts';
import type { World } from '../suite/world.ts';

/** What the command line says, and how it ends. */
export interface Verdict {
  readonly exitCode: number;
  readonly printed: string;
}

/** Runs `npx loggkontroll …` as whoever looks after the sites would. */
export const loggkontroll = (args: readonly string[]): Promise<Verdict> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [inRoot('infra', 'cli', 'loggkontroll.mjs'), ...args],
      { cwd: inRoot(), env: { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 99;
        resolve({ exitCode, printed: stdout + stderr });
      },
    );
  });

export const verifyDraws = ({ sites }: World): Promise<Verdict> =>
  loggkontroll(['verify-draw', '--register', sites.registerUrl]);

export const verifyHistories = ({ sites }: World): Promise<Verdict> =>
  loggkontroll(['verify', '--register', sites.registerUrl]);

interface Item {
  readonly Id: number;
  readonly RecordId: string;
  readonly History: string;
}

/** Rewrites a record's history with an owner's rights, straight through SharePoint's REST interface. */
export const editBehindTheSuite = async (
  { sites }: World,
  list: string,
  recordId: string,
  change: (history: string) => string,
): Promise<void> => {
  const { origin, pathname } = new URL(sites.registerUrl);
  const rest = restAs(origin, { app: localApps.administrator });
  const items = `${pathname}/_api/web/GetList('${pathname}/Lists/${list}')/items`;
  const { value } = await rest.get<{ readonly value: readonly Item[] }>(
    `${items}?$select=Id,RecordId,History&$top=5000`,
  );
  const item = value.find((candidate) => candidate.RecordId === recordId);
  if (item === undefined) throw new Error(`${list} has no ${recordId}`);
  const changed = change(item.History);
  if (changed === item.History) throw new Error('Nothing was changed.');
  const status = await rest.merge(`${items}(${item.Id})`, { History: changed });
  if (status !== 204) throw new Error(`The edit was answered with ${status}`);
};
