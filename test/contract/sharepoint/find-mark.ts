import { DatabaseSync } from 'node:sqlite';

/** The ways in which a text can stand somewhere: as it is, in an address, escaped in JSON, and in base 64. */
const formsOf = (mark: string): readonly string[] => {
  const escaped = mark.replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const base64 = Buffer.from(mark, 'utf8')
    .toString('base64')
    .replace(/.{0,4}=*$/, '');
  const forms = [
    mark,
    encodeURIComponent(mark),
    encodeURIComponent(encodeURIComponent(mark)),
    escaped,
    base64,
  ];
  return [...new Set(forms.map((form) => form.toLowerCase()))];
};

/** Whether any of the marks stands in a text, whatever its letters' case and however it is written. */
export const holdsMark = (text: string, marks: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return marks.some((mark) => formsOf(mark).some((form) => lower.includes(form)));
};

const asText = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);

/**
 * Where marks stand in everything that the stand-in keeps: every column of every list with every version, every file,
 * both recycle bins, users, rights and the change log. `table.column` for each; a file's content is `blob.bytes`.
 */
export const findMarkKept = (databaseFile: string, marks: readonly string[]): readonly string[] => {
  const database = new DatabaseSync(databaseFile, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables.flatMap(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${String(name)}"`).all();
      return rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          holdsMark(asText(value), marks) ? [`${String(name)}.${column}`] : [],
        ),
      );
    });
  } finally {
    database.close();
  }
};

/** What is said elsewhere than in SharePoint, by a name: cards, log lines, a browser's storage. */
export const findMarkSaid = (said: Readonly<Record<string, string>>, marks: readonly string[]) =>
  Object.entries(said).flatMap(([name, text]) => (holdsMark(text, marks) ? [name] : []));

/** Watches every request of this process from now on: gives those whose address or body holds a mark. */
export const watchRequests = (marks: readonly string[]) => {
  const { fetch } = globalThis;
  const found: string[] = [];
  let seen = 0;
  globalThis.fetch = async (input, init) => {
    seen += 1;
    const request = new Request(input, init);
    const sent = `${request.method} ${request.url} ${await request.clone().text()}`;
    const headers = [...request.headers].join(' ');
    if (holdsMark(`${sent} ${headers}`, marks))
      found.push(`${request.method} ${decodeURIComponent(request.url)}`);
    return fetch(request);
  };
  return {
    found: (): readonly string[] => found,
    seen: () => seen,
    stop: () => {
      globalThis.fetch = fetch;
    },
  };
};
