import type { Block, DocumentModel } from '@loggkontroll/ui/documents';

const blockTexts = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return block.items;
    case 'table':
      return [block.columns, ...block.rows].map((row) => row.join(' | '));
    case 'signatures':
      return block.signers.map((signer) => `____ ${signer}`);
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
    case 'notice':
      return [block.text];
  }
};

/** All that a document says, line by line, with plain spaces. */
export const said = ({ title, sender, blocks, footer }: DocumentModel): readonly string[] =>
  [sender, `# ${title}`, ...blocks.flatMap(blockTexts), footer.text, footer.page].map((line) =>
    line.replaceAll('\u00a0', ' '),
  );

/** The same data with something after every text in it, however deep. */
export const withInEveryText = <T>(data: T, more: string, except: readonly string[]): T => {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return except.includes(key) ? value : `${value} ${more}`;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(data, '') as T;
};
