/**
 * The surname in a name, in lower case: what stands before the comma in `Efternamn, Förnamn`, without one the last word.
 * Empty when there is no name.
 */
export const surnameOf = (name: string): string => {
  const comma = name.indexOf(',');
  const surname = comma < 0 ? (name.trim().split(/\s+/u).at(-1) ?? '') : name.slice(0, comma).trim();
  return surname.toLowerCase().normalize('NFC');
};
