import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: a text as a shared string, a number in a style, or an element of its own. */
export type Cell = string | { readonly number: number; readonly style: number } | { readonly xml: string };

/** Styles of every workbook here: their place is their number. */
export const styles = { plain: 0, date: 1, moment: 2, time: 3, personnummer: 4, swedishMoment: 5 } as const;

const stylesXml = `<styleSheet xmlns="x"><numFmts count="2">
<numFmt numFmtId="164" formatCode="000000\\-0000"/>
<numFmt numFmtId="165" formatCode="[$-41D]yyyy/mm/dd\\ hh:mm;@"/></numFmts>
<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="21"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
</styleSheet>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const columnName = (index: number): string => String.fromCharCode(65 + index);

export const sheetXml = (rows: readonly (readonly Cell[])[], strings: string[]): string => {
  const cellXml = (cell: Cell, reference: string): string => {
    if (cell === '') return '';
    if (typeof cell !== 'string' && 'xml' in cell) return cell.xml;
    if (typeof cell !== 'string') return `<c r="${reference}" s="${cell.style}"><v>${cell.number}</v></c>`;
    return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  };
  const rowXml = (cells: readonly Cell[], row: number): string =>
    `<row r="${row + 1}">${cells.map((cell, n) => cellXml(cell, `${columnName(n)}${row + 1}`)).join('')}</row>`;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="x"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
};

/** The parts of a workbook, by their paths. */
export const partsOf = (
  sheets: readonly (readonly (readonly Cell[])[])[],
  { base = 1900 }: { readonly base?: 1900 | 1904 } = {},
): Record<string, string> => {
  const strings: string[] = [];
  const parts = sheets.map(
    (rows, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(rows, strings)] as const,
  );
  const si = strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
  const entries = sheets.map((_, n) => `<sheet name="Blad${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  const relations = sheets.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="t/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="y"><workbookPr date1904="${base === 1904 ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': `<sst>${si}</sst>`,
  };
};

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return new Uint8Array(zipSync(files));
};

/** A workbook with these sheets. */
export const workbookOf = (...sheets: readonly (readonly (readonly Cell[])[])[]): Uint8Array =>
  zipOf(partsOf(sheets));
