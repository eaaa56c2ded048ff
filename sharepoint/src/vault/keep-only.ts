import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import type { Site } from '../connection/index.ts';
import { discard } from './dispose.ts';

/** Takes every file but the named one out of a folder, for good; none when the named one is not there. */
export const keepOnly = async (vault: Site, folder: string, name: string): Promise<void> => {
  const { files } = vault.sp.web.getFolderByServerRelativePath(folder);
  const there = await files.select('Name')<readonly { readonly Name: string }[]>();
  if (!there.some(({ Name }) => Name === name)) return;
  for (const { Name } of there) if (Name !== name) await discard(vault, `${folder}/${Name}`);
};
