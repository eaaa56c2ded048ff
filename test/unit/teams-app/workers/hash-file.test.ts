import { createHash } from 'node:crypto';
import { hashFile } from '../../../../teams-app/src/workers/hash-file.ts';

test('hashes a file that is longer than one piece', async () => {
  const bytes = new Uint8Array(300_000).map((_, place) => (place * 31) % 251);
  expect(await hashFile(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('rejects when the file is gone', async () => {
  const gone = { stream: () => new ReadableStream({ start: (source) => source.error(new Error('gone')) }) };
  await expect(hashFile(gone as unknown as Blob)).rejects.toThrow('gone');
});
