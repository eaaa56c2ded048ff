import type { XmlEvents } from '../../text/xml.ts';

/** What the main part of a workbook says: where its sheets are, in order, and from when it counts days. */
export interface Sheets {
  readonly workbook: XmlEvents;
  readonly relations: XmlEvents;
  readonly parts: () => readonly string[];
  readonly strings: () => string;
  readonly styles: () => string;
  readonly base: () => 1900 | 1904;
}

const nothing = (): void => undefined;
const maximumSheets = 1000;

/** Gathers the sheets of one workbook. */
export const createSheets = (): Sheets => {
  const ids: string[] = [];
  const targets = new Map<string, string>();
  const kinds = new Map<string, string>();
  let base: 1900 | 1904 = 1900;

  return {
    workbook: {
      open: (name, attributes) => {
        if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) base = 1904;
        const id = Object.keys(attributes).find((key) => key.endsWith(':id'));
        if (name === 'sheet' && id !== undefined && ids.length < maximumSheets)
          ids.push(attributes[id] ?? '');
      },
      text: nothing,
      close: nothing,
    },
    relations: {
      open: (name, { Id: id = '', Target: target = '', Type: type = '' }) => {
        if (name !== 'Relationship' || targets.size >= maximumSheets) return;
        targets.set(id, target);
        kinds.set(type.slice(type.lastIndexOf('/') + 1), target);
      },
      text: nothing,
      close: nothing,
    },
    parts: () => ids.flatMap((id) => partOf(targets.get(id)) ?? []),
    strings: () => partOf(kinds.get('sharedStrings')) ?? 'xl/sharedStrings.xml',
    styles: () => partOf(kinds.get('styles')) ?? 'xl/styles.xml',
    base: () => base,
  };
};

/** Targets are written from the folder `xl`, or from the root with a stroke. */
const partOf = (target: string | undefined): string | undefined => {
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
};
