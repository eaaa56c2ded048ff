import { createDictionary, textsSince, type Dictionary } from './dictionary.ts';

/**
 * The codes of one screening. Every distinct spelling is asked for once and its code remembered by whoever reads the
 * rows; asking again gives the same code. Texts are given as `LogRow` has them: trimmed, the client's number canonical.
 */
export interface Dictionaries {
  /** An account, in any case. */
  account(text: string): number;
  /** A client by the canonical number or, where that is empty, by name; 0 for neither. */
  client(clientId: string, clientName: string): number;
  /** A client's name as the row spells it. */
  name(text: string): number;
  /** A unit as the row spells it; null when the event concerns no unit. */
  unit(text: string | null): number;
  /** Any other text. */
  text(text: string): number;
  /** What the codes stand for. */
  readonly lists: Readonly<Record<DictionaryName, Dictionary>>;
}

/** `subjects`: accounts and units alike, whoever a client can be assigned to. */
export const dictionaryNames = ['subjects', 'clients', 'names', 'units', 'texts'] as const;

/** See {@link dictionaryNames}. */
export type DictionaryName = (typeof dictionaryNames)[number];

/** The code of a unit of which the row says nothing. */
export const notSaid = 0;

/** The code of a unit when the event concerns none. */
export const noUnit = 1;

/** Two spellings of an account or a unit that differ in case, or in blanks around them, are the same. */
export const plainSubject = (text: string): string =>
  isPlain.test(text) ? text : text.trim().toLowerCase().normalize('NFC');

/** Most accounts: nothing to be done. */
const isPlain = /^[!-@[-~]+$/;

/** No trimmed text has this form, and no canonical number. */
const spaced = (text: string): string => ` ${text}`;

/** Dictionaries that know the subjects and clients of a context: their codes are those of the context. */
export const createDictionaries = (known: {
  readonly subjects: readonly string[];
  readonly clients: readonly string[];
}): Dictionaries => {
  const lists = {
    subjects: createDictionary(known.subjects),
    clients: createDictionary(known.clients),
    names: createDictionary(['']),
    units: createDictionary(['', spaced('')]),
    texts: createDictionary(['']),
  };
  return {
    account: (text) => lists.subjects.code(plainSubject(text)),
    client: (clientId, clientName) =>
      lists.clients.code(clientId !== '' || clientName === '' ? clientId : spaced(clientName)),
    name: (text) => lists.names.code(text),
    unit: (text) => (text === null ? noUnit : lists.units.code(text)),
    text: (text) => lists.texts.code(text),
    lists,
  };
};

/** The canonical number behind a client's code; empty when the client is known by name alone. */
export const clientIdOf = (clients: Dictionary, code: number): string => {
  const text = clients.text(code);
  return text.startsWith(' ') ? '' : text;
};

/** The unit behind a code, as `LogRow` has it. */
export const unitOf = (units: Dictionary, code: number): string | null =>
  code === noUnit ? null : units.text(code);

/** How many texts each dictionary had. */
export type DictionarySizes = Readonly<Record<DictionaryName, number>>;

/** See {@link DictionarySizes}. */
export const sizesOf = ({ lists }: Dictionaries): DictionarySizes => ({
  subjects: lists.subjects.size(),
  clients: lists.clients.size(),
  names: lists.names.size(),
  units: lists.units.size(),
  texts: lists.texts.size(),
});

/** The texts of each dictionary since it had so many. */
export const addedTexts = (
  { lists }: Dictionaries,
  since: DictionarySizes,
): Record<DictionaryName, string[]> => ({
  subjects: textsSince(lists.subjects, since.subjects),
  clients: textsSince(lists.clients, since.clients),
  names: textsSince(lists.names, since.names),
  units: textsSince(lists.units, since.units),
  texts: textsSince(lists.texts, since.texts),
});
