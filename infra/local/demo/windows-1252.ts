const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encodes text as Windows-1252, the code page of exports from older record systems; what it lacks becomes `?`. */
export const encodeWindows1252 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[index] = code;
    else {
      const place = beyondLatin1.indexOf(text.charAt(index));
      bytes[index] = place < 0 ? 0x3f : 0x80 + place;
    }
  }
  return bytes;
};
