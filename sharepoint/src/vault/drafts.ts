import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { etagAfter } from '../connection/etag.ts';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, readEtag, replaceFile, writeFile } from '../connection/files.ts';
import type { Site } from '../connection/index.ts';
import { textOfUtf8, utf8 } from '../connection/sha256.ts';
import type { Draft, DraftChanged } from './log-rooms.ts';
import { draftFolderPath, draftName, draftPath } from './places.ts';

/** The draft's text; its ETag is looked up by the first save. */
export const loadDraft = async (vault: Site, room: string): Promise<Draft | undefined> => {
  const bytes = await unless(readBytes(vault, draftPath(vault, room)), ['not-found'], undefined);
  return bytes && { text: textOfUtf8(bytes), etag: undefined };
};

/** Text and ETag that belong together: the ETag is read first, so that a save in between is noticed. */
const loadWithEtag = async (vault: Site, room: string): Promise<Draft | undefined> => {
  const etag = await unless(readEtag(vault, draftPath(vault, room)), ['not-found'], undefined);
  const draft = await loadDraft(vault, room);
  return draft && { ...draft, etag };
};

const replace = async (vault: Site, room: string, text: string, etag: string): Promise<Draft | undefined> =>
  unless(
    replaceFile(vault, draftPath(vault, room), utf8(text), etag).then(() => ({
      text,
      etag: etagAfter(etag),
    })),
    ['conflict'],
    undefined,
  );

/** Saves over the draft it was made from, and over no other. */
export const saveDraft = async (
  vault: Site,
  room: string,
  text: string,
  over: Draft | undefined,
): Promise<Result<Draft, DraftChanged>> => {
  if (over?.etag !== undefined) {
    const saved = await replace(vault, room, text, over.etag);
    if (saved) return accept(saved);
  }
  if (over === undefined) {
    const written = await unless(
      writeFile(vault, draftFolderPath(vault, room), draftName, utf8(text), { overwrite: false }).then(
        () => true,
      ),
      ['duplicate'],
      false,
    );
    if (written) return accept({ text, etag: undefined });
  }
  const current = await loadWithEtag(vault, room);
  if (current === undefined) return saveDraft(vault, room, text, undefined);
  if (current.text === text) return accept(current);
  if (over === undefined || current.text !== over.text || current.etag === undefined) {
    return refuse({ code: 'draft-changed', current });
  }
  const saved = await replace(vault, room, text, current.etag);
  return saved ? accept(saved) : refuse({ code: 'draft-changed', current });
};
