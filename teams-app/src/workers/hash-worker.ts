import { hashFile } from './hash-file.ts';

/** What came of a file: its SHA-256, or nothing when it cannot be read any more. */
export type HashNews = string | undefined;

self.onmessage = ({ data }: MessageEvent<Blob>): void => {
  const tell = (news: HashNews): void => self.postMessage(news);
  void hashFile(data).then(tell, () => tell(undefined));
};
