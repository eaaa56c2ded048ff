import { checkSubject, draftOf, emptySubject, formatSubject, parseSubject } from '@loggkontroll/core/subject';
import type { Subject, SubjectDesk, SubjectDraft } from '@loggkontroll/core/subject';
import * as fc from 'fast-check';

const today = '2026-11-26';
const desk = (about: SubjectDesk['about'], reasonAsked = false): SubjectDesk => ({
  about,
  reasonAsked,
  today,
});
const answered: SubjectDraft = {
  ...emptySubject,
  people: [{ name: 'Mira Exempel', account: 'miex01' }],
  scope: 'Allt som öppnats',
  from: '2026-10-01',
  to: '2026-11-15',
};

const must = (draft: SubjectDraft, at: SubjectDesk): Subject => {
  const made = checkSubject(draft, at);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal.faults));
  return made.value;
};

const faultsOf = (over: Partial<SubjectDraft>, at: SubjectDesk = desk('employee')) => {
  const made = checkSubject({ ...answered, ...over }, at);
  return made.ok
    ? []
    : made.refusal.faults.map(({ field, index, fault }) => `${field}${index ?? ''} ${fault}`);
};

/** A generated number whose check digit is right. */
const numberOn = (day: string, serial: string): string => {
  const digits = `${day.slice(2)}${serial}`;
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${day}${serial}${(10 - (sum % 10)) % 10}`;
};

describe('whom or what a targeted review is about', () => {
  it('is tidied: spaces gone, accounts as the employee register has them', () => {
    const people = [{ name: ' Mira Exempel ', account: ' MIEX01 ' }];
    expect(must({ ...answered, people }, desk('employee'))).toEqual({
      about: 'employee',
      people: [{ name: 'Mira Exempel', account: 'miex01' }],
      scope: 'Allt som öppnats',
      from: '2026-10-01',
      to: '2026-11-15',
    });
  });

  it('names every fault at once, and which person’s it is', () => {
    const people = [...answered.people, { name: '', account: 'MIEX01' }];
    expect(faultsOf({ people, scope: ' ', from: '', to: 'igår' })).toEqual([
      'name1 missing',
      'account1 named-twice',
      'scope missing',
      'from missing',
      'to not-a-date',
    ]);
  });

  it('looks back: not to days that have not been, nor backwards', () => {
    expect(faultsOf({ to: '2026-11-27' })).toEqual(['to in-future']);
    expect(faultsOf({ to: '2026-09-30' })).toEqual(['to before-from']);
    expect(faultsOf({ from: today, to: today })).toEqual([]);
  });

  it('asks only for what it is about', () => {
    expect(faultsOf({ people: [{ name: '', account: '' }] }, desk('event'))).toEqual(['event missing']);
    expect(faultsOf({ event: 'Larmet den 3 oktober' }, desk('event'))).toEqual([]);
    expect(faultsOf({}, desk('employee', true))).toEqual(['reason missing']);
  });

  it.each(['1980-03-04', '2019-12-31'])(
    'knows a client’s number of %s however it is written, and a mistyped one',
    (day) => {
      const number = numberOn(day.replaceAll('-', ''), '239');
      const client = (written: string) => must({ ...answered, client: written }, desk('client'));
      const spellings = [number, `${number.slice(0, 8)}-${number.slice(8)}`, number.slice(2)];
      for (const written of spellings) expect(client(written)).toMatchObject({ client: number });
      const mistyped = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
      expect(faultsOf({ client: mistyped }, desk('client'))).toEqual(['client not-a-number']);
    },
  );

  it('takes a reserve number as the system writes it', () => {
    expect(must({ ...answered, client: 'tf-2026/77' }, desk('client'))).toMatchObject({
      client: 'TF202677',
    });
  });

  it('comes back from its file as it was, and as a draft that makes the same', () => {
    const word = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    const people = fc.uniqueArray(fc.record({ name: word, account: word }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ account }) => account.trim().toLowerCase(),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('employee' as const, 'client' as const, 'event' as const),
        fc.boolean(),
        people,
        word,
        (about, reasonAsked, named, words) => {
          const draft = { ...answered, people: named, client: 'A77', event: words, reason: words };
          const subject = must({ ...draft, scope: words }, desk(about, reasonAsked));
          expect(parseSubject(formatSubject(subject))).toEqual(subject);
          expect(must(draftOf(subject), desk(about, reasonAsked))).toEqual(subject);
        },
      ),
    );
  });

  it.each(['', '{', '[]', '{"about":"employee"}', '{"about":"client","client":"A77","scope":"x"}'])(
    'is not read out of %j',
    (content) => {
      expect(parseSubject(content)).toBeUndefined();
    },
  );
});
