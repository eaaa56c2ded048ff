import '@pnp/sp/lists/index.js';
import { unless } from '../connection/failure-guard.ts';
import type { Site } from '../connection/index.ts';
import { listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import type { List, SiteSchema } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Mode, Told } from './progress.ts';

const templates = { list: 100, library: 101 } as const;

/** Everything about a list that the suite decides: set outright, whatever the template would have. */
const settingsOf = (list: List, schema: SiteSchema): Readonly<Record<string, string | number | boolean>> => ({
  Title: list.title,
  Description: list.description,
  EnableVersioning: list.versions > 0,
  ...(list.versions > 0 && { MajorVersionLimit: list.versions }),
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableAttachments: false,
  EnableFolderCreation: list.kind === 'library' || list.folders !== undefined,
  NoCrawl: !schema.searchable,
  ReadSecurity: 1,
  WriteSecurity: 1,
});

/** Libraries know no attachments. */
const applicable = (list: List, settings: Readonly<Record<string, string | number | boolean>>) =>
  Object.fromEntries(
    Object.entries(settings).filter(([name]) => list.kind === 'list' || name !== 'EnableAttachments'),
  );

/** Creates the list at its English address, then gives it its title and settings; or puts right what differs. */
export const ensureList = async (site: Site, schema: SiteSchema, list: List, mode: Mode): Promise<Told> => {
  const wanted = applicable(list, settingsOf(list, schema));
  const read = (): Promise<unknown> => listAt(site, list).select(...Object.keys(wanted))();
  const there = (await unless(read(), ['not-found'], undefined)) as
    Readonly<Record<string, unknown>> | undefined;
  if (there === undefined && mode === 'look') return { name: list.name, outcome: 'created' };
  if (there === undefined) {
    await site.sp.web.lists.add(list.name, list.description, templates[list.kind]);
    await merge(listAt(site, list), wanted);
    return { name: list.name, outcome: 'created' };
  }
  const divergences = divergencesOf(wanted, there);
  if (divergences.length > 0 && mode === 'put-right') {
    const differing = new Set(divergences.map(({ what }) => what));
    const values = Object.entries(wanted).filter(([name]) => differing.has(name));
    await merge(listAt(site, list), Object.fromEntries(values));
  }
  return toldOf(list.name, divergences);
};
