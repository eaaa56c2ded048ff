import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import type { Site } from '../connection/index.ts';
import { textOfUtf8, utf8 } from '../connection/sha256.ts';
import { draftFolderPath } from './places.ts';

/** What a file says: a draft, and the window that writes it. Older versions wrote the draft alone. */
export interface DraftFile {
  readonly text: string;
  readonly window: string | undefined;
}

/** The drafts of a room by their numbers, of which the highest stands. Each does one request. */
export interface DraftFiles {
  numbers(): Promise<readonly number[]>;
  /** Undefined where there is none. */
  read(number: number): Promise<DraftFile | undefined>;
  /** False, and nothing is written, where there is one by that number. */
  create(number: number, file: DraftFile): Promise<boolean>;
  /** Over what is there. */
  write(number: number, file: DraftFile): Promise<void>;
}

/** `draft.json` is what older versions wrote; it comes before all others. */
const nameOf = (number: number): string => (number === 0 ? 'draft.json' : `draft-${number}.json`);

const numberOf = (name: string): number | undefined => {
  const parts = /^draft(?:-(?<number>[1-9]\d{0,8}))?\.json$/.exec(name);
  return parts ? Number(parts.groups?.['number'] ?? 0) : undefined;
};

const format = ({ text, window }: DraftFile): string => JSON.stringify({ window, draft: text });

const parse = (content: string): DraftFile => {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { text: content, window: undefined };
  }
  const { window, draft } = (value ?? {}) as { readonly window?: unknown; readonly draft?: unknown };
  return typeof window === 'string' && typeof draft === 'string'
    ? { text: draft, window }
    : { text: content, window: undefined };
};

/** The drafts in a room's draft folder. */
export const draftFilesOf = (vault: Site, room: string): DraftFiles => {
  const folder = draftFolderPath(vault, room);
  const put = (number: number, file: DraftFile, overwrite: boolean): Promise<void> =>
    writeFile(vault, folder, nameOf(number), utf8(format(file)), { overwrite });
  return {
    numbers: async () => {
      const { files } = vault.sp.web.getFolderByServerRelativePath(folder);
      const there = files.select('Name')<readonly { readonly Name: string }[]>();
      return (await unless(there, ['not-found'], [])).flatMap(({ Name }) => numberOf(Name) ?? []);
    },
    read: async (number) => {
      const bytes = readBytes(vault, `${folder}/${nameOf(number)}`);
      const found = await unless(bytes, ['not-found'], undefined);
      return found && parse(textOfUtf8(found));
    },
    create: (number, file) =>
      unless(
        put(number, file, false).then(() => true),
        ['duplicate'],
        false,
      ),
    write: (number, file) => put(number, file, true),
  };
};
