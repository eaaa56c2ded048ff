/** How a workbook shows a number: a day, a day and time, a time of day, digits padded to a mask, or as it is. */
export type CellFormat =
  { readonly kind: 'date' | 'moment' | 'time' | 'plain' } | { readonly kind: 'mask'; readonly mask: string };

/** Formats that a workbook need not spell out. Source: ECMA-376-1, 18.8.30. */
const builtIn = (id: number): CellFormat => {
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'time' };
  if (id === 22) return { kind: 'moment' };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'date' };
  return { kind: 'plain' };
};

/** The format with a number that a workbook uses, spelled out as `code` if it is one of its own. */
export const cellFormatOf = (id: number, code: string | undefined): CellFormat => {
  if (code === undefined) return builtIn(id);
  const [positive = ''] = code.split(';');
  const bare = positive.replace(/\\(.)|"([^"]*)"/g, '$1$2');
  if (/^0{2,}(?:[- ]0+)*$/.test(bare)) return { kind: 'mask', mask: bare };
  const tokens = positive
    .replace(/\\.|"[^"]*"|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase();
  const timed = /[hs]/.test(tokens);
  if (/[yd]/.test(tokens)) return { kind: timed ? 'moment' : 'date' };
  if (timed) return { kind: 'time' };
  return { kind: /m/.test(tokens) ? 'date' : 'plain' };
};
