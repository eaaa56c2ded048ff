import '@pnp/sp/folders/index.js';
import { unless } from '../connection/failure-guard.ts';
import type { Site } from '../connection/index.ts';

/** Makes a folder unless it is there. */
export const addFolder = async (vault: Site, parent: string, name: string): Promise<void> => {
  const { folders } = vault.sp.web.getFolderByServerRelativePath(parent);
  await unless(folders.addUsingPath(name), ['duplicate'], undefined);
};
