import { emptyBins } from '../connection/dispose.ts';
import type { Site } from '../connection/index.ts';
import { exchange, rowsOf } from './exchange.ts';

/** What everything that the facts make is named by and described with: only what has both is taken away again. */
export const scratchName = 'LoggkontrollDoctor';
export const scratchDescription = 'Gjord av loggkontroll doctor. Får tas bort.';

type Named = Readonly<Record<string, unknown>>;

const isScratch = (name: 'Title' | 'Name') => (one: Named) =>
  String(one[name]).startsWith(scratchName) && one['Description'] === scratchDescription;

const inScratchList = ({ DirName, LeafName }: Named): boolean =>
  `/${String(DirName)}/${String(LeafName)}`.includes(`/${scratchName}`);

/** What facts have made and not taken away. */
interface Scratch {
  readonly lists: readonly Named[];
  readonly groups: readonly Named[];
  readonly levels: readonly Named[];
  readonly inBin: readonly Named[];
}

const found = async (site: Site): Promise<Scratch> => {
  const read = async (address: string) => rowsOf(await exchange(site, 'GET', `/_api/${address}`));
  const [lists, groups, levels, inBin] = await Promise.all([
    read('web/lists?$select=Id,Title,Description&$top=5000'),
    read('web/sitegroups?$select=Id,Title,Description&$top=5000'),
    read('web/roledefinitions?$select=Id,Name,Description&$top=500'),
    read('site/RecycleBin?$select=Id,DirName,LeafName&$top=5000'),
  ]);
  return {
    lists: lists.filter(isScratch('Title')),
    groups: groups.filter(isScratch('Title')),
    levels: levels.filter(isScratch('Name')),
    inBin: inBin.filter(inScratchList),
  };
};

const allOf = async (site: Site): Promise<readonly Named[]> => {
  const { lists, groups, levels, inBin } = await found(site);
  return [lists, groups, levels, inBin].flat();
};

/** How much facts have left behind: something only after a run that was broken off. Only reads. */
export const countScratch = async (site: Site): Promise<number> => (await allOf(site)).length;

/** Takes away for good everything that facts have made, of this run or one before, the recycle bins included. */
export const clearScratch = async (site: Site): Promise<void> => {
  const { lists, groups, levels, inBin } = await found(site);
  for (const { Id } of lists) await exchange(site, 'DELETE', `/_api/web/lists(guid'${String(Id)}')`);
  for (const { Id } of groups) await exchange(site, 'POST', `/_api/web/sitegroups/removebyid(${String(Id)})`);
  for (const { Id } of levels) await exchange(site, 'DELETE', `/_api/web/roledefinitions(${String(Id)})`);
  for (const { Id } of inBin) await emptyBins(site, String(Id));
};
