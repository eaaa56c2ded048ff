/** Text that is already HTML. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const rendered = (piece: Piece): string => {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return 'html' in piece ? piece.html : piece.map(({ html }) => html).join('');
};

/** HTML with everything put into it escaped, unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: parts
    .map((part, index) => part + (index < pieces.length ? rendered(pieces[index] as Piece) : ''))
    .join(''),
});

/** Nothing. */
export const nothing: Html = { html: '' };
