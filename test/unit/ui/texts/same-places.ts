/** Texts by key, nested. */
type Texts = Readonly<Record<string, unknown>>;

const flat = (texts: Texts, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as const] : flat(value as Texts, `${at}${key}.`),
  );

const places = (text: string): string => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');

/** English must have exactly the keys of Swedish, and each text the same places to fill; no text may be empty. */
export const expectSamePlaces = (sv: object, en: object): void => {
  const [swedish, english] = [flat(sv as Texts), flat(en as Texts)];
  expect(english.map(([key]) => key).sort()).toEqual(swedish.map(([key]) => key).sort());
  const translated = new Map(english);
  const differing = swedish.filter(([key, text]) => places(text) !== places(translated.get(key) ?? ''));
  expect(differing).toEqual([]);
  expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
};
