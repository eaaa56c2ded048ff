import { readFile, writeFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure: what it is, and what it holds in the order in which it is read. */
export interface ReadNode {
  readonly role: string;
  readonly children: readonly (ReadNode | { readonly content: string })[];
}

/** A run of text, `y` upwards from the foot of the page; `content` is null in what is not read aloud. */
export interface ReadText {
  readonly text: string;
  readonly content: string | null;
  readonly marked: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A PDF as another program understands it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly language: string | null;
  readonly tagged: boolean;
  readonly showsTitle: boolean;
  readonly bookmarks: readonly ReadBookmark[];
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    /** Null on pages whose structure was not asked for. */
    readonly tree: ReadNode | null;
    readonly texts: readonly ReadText[];
  }[];
}

export interface ReadBookmark {
  readonly title: string;
  readonly inner: readonly ReadBookmark[];
}

interface RawNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

interface RawItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly width?: number;
  readonly transform?: readonly number[];
}

interface RawBookmark {
  readonly title: string;
  readonly items: readonly RawBookmark[];
}

const nodeOf = ({ role = '', children = [] }: RawNode): ReadNode => ({
  role,
  children: children.map((child) => (child.type === 'content' ? { content: child.id ?? '' } : nodeOf(child))),
});

const textsOf = (items: readonly RawItem[]): readonly ReadText[] => {
  const texts: ReadText[] = [];
  const open: (string | null)[] = [];
  for (const { type, id, str = '', width = 0, transform = [] } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else if (str.trim() !== '') {
      const [, , , size = 0, x = 0, y = 0] = transform;
      const content = open.at(-1) ?? null;
      texts.push({ text: str, content, marked: open.length > 0, x, y, width, size });
    }
  }
  return texts;
};

const bookmarkOf = ({ title, items }: RawBookmark): ReadBookmark => ({ title, inner: items.map(bookmarkOf) });

/** Whether a setting of the document is on; pdf.js gives its settings as a map. */
const isOn = (settings: unknown, name: string): boolean =>
  settings instanceof Map && settings.get(name) === true;

const read = async (file: string, withTree: (page: number) => boolean): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const xmp: unknown = (metadata as { getRaw: () => unknown } | null)?.getRaw();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const tree = withTree(number) ? ((await page.getStructTree()) as RawNode | null) : null;
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    pages.push({ width, height, tree: tree && nodeOf(tree), texts: textsOf(items) });
    page.cleanup();
  }
  return {
    info: info as Readonly<Record<string, unknown>>,
    xmp: typeof xmp === 'string' ? xmp : '',
    language: (info as { readonly Language?: string }).Language ?? null,
    tagged: isOn(await pdf.getMarkInfo(), 'Marked'),
    showsTitle: isOn(await pdf.getViewerPreferences(), 'DisplayDocTitle'),
    bookmarks: ((await pdf.getOutline()) as readonly RawBookmark[] | null)?.map(bookmarkOf) ?? [],
    pages,
  };
};

const [, , from = '', to = '', every = '1'] = process.argv;
await writeFile(to, JSON.stringify(await read(from, (page) => page % Number(every) === 0)));
