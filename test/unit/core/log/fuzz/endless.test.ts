import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { genericProfile, openLogOfAnyKind, profiles, type LogProfile } from '@loggkontroll/core/log';
import { header, row, utf8 } from '../files.ts';
import { r4 } from '../profiles/fhir/events.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabyte = 1024 * 1024;

/** So much is pushed, and so much may be held of it. */
const pieces = 6;
const held = 4 * megabyte;

const generic = genericProfile({
  ...{ format: 'loggkontroll-mapping', version: 1, name: 'X' },
  columns: { moment: 'När', employee: 'Vem', client: 'Pnr', unit: 'Avd', act: 'Vad' },
});

/** What begins right and then never ends. */
const endless: readonly (readonly [string, LogProfile, string, string])[] = [
  ['a line', profiles.treserva, `${header}\n${row()}\n`, 'a'],
  ['a quoted field', profiles.treserva, `${header}\n"`, 'a'],
  ['a quoted field over lines', profiles.treserva, `${header}\n"`, 'abc\n'],
  ['quotation marks', profiles.treserva, `${header}\n`, '"'],
  ['lines with a quotation mark', profiles.treserva, `${header}\n`, ';"\n'],
  ['delimiters', profiles.treserva, `${header}\n`, ';'],
  ['blank lines', profiles.treserva, '', '\n'],
  ['carriage returns', profiles.treserva, `${header}\n`, '\r'],
  ['NULs', profiles.treserva, `${header}\n`, '\0'],
  ['a line of another system', generic, 'När,Vem,Pnr,Avd,Vad\n', 'a'],
  ['a case', profiles['1177'], 'HSA-id;Personnummer;Tid;Händelse\n', 'å'],
  ['an element', profiles.rivta, '<logs><log><logId>', 'a'],
  ['elements in elements', profiles.rivta, '<logs>', '<a>'],
  ['elements beside each other', profiles.rivta, '<logs><log>', '<a>b</a>'],
  ['resources', profiles.rivta, '<logs><log>', '<resource><resourceType>b</resourceType></resource>'],
  ['references', profiles.rivta, '<logs><log>', '&amp;'],
  ['attributes', profiles.rivta, '<logs><log ', 'a="b" '],
  ['an event by lines', profiles.fhir, `${JSON.stringify(r4())}\n{"a":"`, 'a'],
  ['an event in a bundle', profiles.fhir, '{"entry":[{"a":"', 'a'],
  ['an event of lists', profiles.fhir, '{"entry":[{"a":[', '[],'],
  ['what is beside the entries', profiles.fhir, '{"resourceType":"Bundle","a":"', 'a'],
  ['braces', profiles.fhir, '', '{'],
  ['nothing', { ...profiles.fhir, open: openLogOfAnyKind }, '', ' '],
];

describe('what never ends is neither gathered nor read for ever', () => {
  test.each(endless)('%s', (_, profile, beginning, more) => {
    const piece = utf8(more.repeat(Math.floor(megabyte / utf8(more).length)));
    let told = 0;
    const count = (): void => {
      told++;
    };
    const reader = profile.open({ row: count, fault: count });
    reader.push(utf8(beginning));
    collect();
    const before = process.memoryUsage().heapUsed;
    let pushed = 0;
    while (pushed < pieces && reader.push(piece)) pushed++;
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(held);
    const { ok } = reader.end();
    expect(ok ? told : 1).toBeGreaterThan(0);
  });
});
