import type { Database } from './database.ts';

/** Contents of files; a version of a file names the content it had. */
export interface Blobs {
  add(bytes: Uint8Array): number;
  read(id: number): Uint8Array;
  remove(id: number): void;
  appendPart(upload: string, position: number, bytes: Uint8Array): void;
  uploaded(upload: string): Uint8Array[];
  forgetUpload(upload: string): void;
}

export function createBlobs(database: Database): Blobs {
  return {
    add: (bytes) => database.run('INSERT INTO blob (bytes) VALUES (?)', bytes).id,
    read: (id) => {
      const bytes = database.one('SELECT bytes FROM blob WHERE id = ?', id)?.bytes;
      if (!(bytes instanceof Uint8Array)) throw new Error('The content is gone');
      return bytes;
    },
    remove: (id) => {
      database.run('DELETE FROM blob WHERE id = ?', id);
    },
    appendPart: (upload, position, bytes) => {
      database.run('INSERT INTO upload_part VALUES (?, ?, ?)', upload, position, bytes);
    },
    uploaded: (upload) =>
      database
        .all('SELECT bytes FROM upload_part WHERE upload = ? ORDER BY position', upload)
        .map(({ bytes }) => (bytes instanceof Uint8Array ? bytes : new Uint8Array())),
    forgetUpload: (upload) => {
      database.run('DELETE FROM upload_part WHERE upload = ?', upload);
    },
  };
}
