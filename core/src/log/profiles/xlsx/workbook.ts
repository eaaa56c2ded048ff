import { createTextReader } from '../../text/text-reader.ts';
import { xmlEncodingOf } from '../../text/xml-encoding.ts';
import { createXmlReader, type XmlEvents } from '../../text/xml.ts';
import type { FileRefusal } from '../../refusal.ts';
import { createUnpacker, type WorkbookFault } from './inflate.ts';
import { createSharedStrings } from './shared-strings.ts';
import { createSheetReader, type TakeCells } from './sheet-rows.ts';
import { createSheets } from './sheets.ts';
import { createStyles } from './styles.ts';
import { readZip, type ZipEntry } from './zip.ts';

const broken: WorkbookFault = { code: 'file-broken', format: 'xlsx' };

/**
 * Reads a whole workbook sheet by sheet, in its order, until `open` wants no more: for each sheet it gives who takes
 * the rows, and, asked after each piece, whether the rest of that sheet is wanted.
 */
export const readWorkbook = (
  bytes: Uint8Array,
  openSheet: () => { readonly take: TakeCells; readonly wanted: () => boolean } | undefined,
): FileRefusal | undefined => {
  const entries = readZip(bytes);
  if (!entries) return broken;
  if (!entries.has('xl/workbook.xml')) {
    return { code: 'file-not-text', found: entries.has('xl/workbook.bin') ? 'old-excel' : 'compressed' };
  }
  const unpacker = createUnpacker();
  const read = (
    entry: ZipEntry | undefined,
    events: XmlEvents,
    wanted = always,
  ): WorkbookFault | undefined => {
    if (!entry) return broken;
    const text = createTextReader(xmlEncodingOf);
    const xml = createXmlReader(events);
    const fault = unpacker.unpack(entry, (piece) => xml.push(text.push(piece) ?? '') && wanted());
    if (fault) return fault;
    if (!wanted()) return undefined;
    xml.push(text.end() ?? '');
    const xmlFault = xml.end();
    return xmlFault?.code === 'file-broken' ? broken : xmlFault;
  };
  const optional = (name: string, events: XmlEvents): WorkbookFault | undefined =>
    entries.has(name) ? read(entries.get(name), events) : undefined;

  const sheets = createSheets();
  const strings = createSharedStrings();
  const styles = createStyles();
  const fault =
    read(entries.get('xl/_rels/workbook.xml.rels'), sheets.relations) ??
    read(entries.get('xl/workbook.xml'), sheets.workbook) ??
    optional(sheets.styles(), styles.events) ??
    optional(sheets.strings(), strings.events);
  if (fault) return fault;
  if (strings.tooLarge()) return { code: 'file-unsafe', why: 'size' };

  for (const part of sheets.parts()) {
    const sheet = openSheet();
    if (!sheet) return undefined;
    const events = createSheetReader(strings, styles, sheets.base(), sheet.take);
    const sheetFault = read(entries.get(part), events, sheet.wanted);
    if (sheetFault) return sheetFault;
  }
  return undefined;
};

const always = (): boolean => true;
