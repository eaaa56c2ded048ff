/** Orders texts by Unicode code point, which is also the order of their UTF-8 bytes. */
export const byCodePoint = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return rankAt(a, at) - rankAt(b, at);
};

/** UTF-16 puts surrogate pairs (U+10000 and up) before U+E000–U+FFFF; lifting them restores the order of code points. */
function rankAt(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
