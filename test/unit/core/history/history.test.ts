import fc from 'fast-check';
import {
  append,
  canonicalJson,
  entryHash,
  findChainFault,
  formatHistory,
  parseHistory,
} from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';

interface Noted {
  readonly type: 'noted';
  readonly text: string;
}

const histories = fc
  .array(fc.record({ text: fc.string({ unit: 'binary' }), by: fc.uuid() }), { minLength: 1, maxLength: 12 })
  .map((notes) =>
    notes.reduce<History<Noted>>(
      (history, { text, by }, index) =>
        append(history, [{ type: 'noted', text }], {
          at: `2026-10-01T08:00:${String(index).padStart(2, '0')}Z`,
          by,
        }),
      [],
    ),
  );

test('what is formatted is read back, also after SharePoint has changed the line ends', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('\n', '\r\n'), (history, lineEnd) => {
      const text = formatHistory(history).replaceAll('\n', lineEnd);
      expect(parseHistory(text)).toEqual({ ok: true, value: history });
    }),
  );
});

test('a longer history begins with the shorter one', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const longer = append(history, [{ type: 'noted', text: 'mer' }], {
        at: '2026-10-02T08:00:00Z',
        by: 'x',
      });
      expect(formatHistory(longer).startsWith(`${formatHistory(history)}\n`)).toBe(true);
    }),
  );
});

test('an entry that was changed, moved, left out or put in is found', () => {
  fc.assert(
    fc.property(
      histories,
      fc.nat(),
      fc.constantFrom('text', 'by', 'at', 'left-out', 'moved'),
      (history, at, how) => {
        const index = at % history.length;
        const entry = history[index];
        if (entry === undefined) return;
        const altered = {
          ...entry,
          ...(how === 'text' ? { event: { ...entry.event, text: `${entry.event.text}!` } } : {}),
        };
        const tampered = {
          text: history.with(index, altered),
          by: history.with(index, { ...entry, by: 'somebody-else' }),
          at: history.with(index, { ...entry, at: '2025-01-01T00:00:00Z' }),
          'left-out': history.toSpliced(index, 1),
          moved: [entry, ...history.toSpliced(index, 1)],
        }[how];
        const untouched =
          (how === 'left-out' && index === history.length - 1) || (how === 'moved' && index === 0);
        expect(findChainFault(tampered) === undefined).toBe(untouched);
      },
    ),
  );
});

test('an entry whose hash was worked out anew breaks the chain after it', () => {
  const history = append<Noted>(
    [],
    [
      { type: 'noted', text: 'ett' },
      { type: 'noted', text: 'två' },
    ],
    { at: '2026-10-01T08:00:00Z', by: 'x' },
  );
  const [first, second] = history;
  if (first === undefined || second === undefined) throw new Error('two entries expected');
  const { hash: _, ...changed } = { ...first, by: 'y' };
  const rechained = [{ ...changed, hash: entryHash(changed) }, second];
  expect(findChainFault(rechained)).toEqual({ code: 'history-chain-broken', n: 2 });
});

test.each(['{', 'null', '[]', '{"n":1}', '{"n":1,"at":"","by":"","previous":"","hash":"","event":null}'])(
  'a line that is no entry is named: %s',
  (text) => {
    expect(parseHistory(text)).toEqual({ ok: false, refusal: { code: 'history-unreadable', n: 1 } });
  },
);

test('no text is no history yet', () => {
  expect(parseHistory('')).toEqual({ ok: true, value: [] });
});

test('canonical JSON does not depend on the order of keys, and leaves out what is absent', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: 'å' }], a: null })).toBe('{"a":null,"b":[1,{"c":"å"}]}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
