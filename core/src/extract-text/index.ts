export {
  extractClientFaults,
  extractClientFileName,
  extractClientOf,
  formatExtractClient,
  parseExtractClient,
} from './extract-client.ts';
export type { ExtractClient, ExtractClientDraft, ExtractClientFault } from './extract-client.ts';
export { extractMasksFileName, formatExtractMasks, parseExtractMasks } from './extract-masks.ts';
export type { ExtractMasks } from './extract-masks.ts';
export { extractRowsOf } from './extract-rows.ts';
export type { ExtractRow, Grounds } from './extract-rows.ts';
export { readableExtract } from './readable-extract.ts';
export type {
  ExtractChoices,
  ExtractLegend,
  MaskingReport,
  ReadableEntry,
  ReadableExtract,
  Reader,
} from './readable-extract.ts';
