import type { Connection } from '../connection/index.ts';
import { ensurePeople, knownGroups } from '../connection/principals.ts';
import { putTold } from './put-told.ts';
import { toldRow, toldUnder } from './told.ts';

const prefix = 'informing/';

/** How informing stands in a department, as the bot has counted it: read by planners and by the department's head. */
export const informingToldKey = (departmentId: string): string => `${prefix}${departmentId}`;

/** A row in the Register's settings for each department. */
export interface InformingTold {
  /** What has been told, by department. One request for a thousand. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** The bot's. `headUpn`: absent where nobody but the planners is to read it. */
  put(
    department: { readonly departmentId: string; readonly headUpn: string | undefined },
    value: string,
  ): Promise<void>;
}

/** See {@link InformingTold}. Web parts find the row among the settings that they read anyway. */
export const openInformingTold = (connection: Connection): InformingTold => ({
  all: () => toldUnder(connection, prefix),
  put: async ({ departmentId, headUpn }, value) => {
    const { register } = connection;
    const heads = headUpn === undefined ? [] : await ensurePeople(register, [headUpn.toLowerCase()]);
    const planners = (await knownGroups(register, 'Planners')).get('Planners') ?? 0;
    const key = informingToldKey(departmentId);
    const there = await toldRow(connection, key);
    const title = 'Information till medarbetare, en avdelning';
    await putTold(connection, there, { key, title, readers: [planners, ...heads], value });
  },
});
