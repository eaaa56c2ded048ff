import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { startSuite } from '../../browser/tab/suite.ts';
import type { Suite } from '../../browser/tab/suite.ts';
import { behindTheBack, loggkontroll } from './played-year.ts';

let suite: Suite;
let owner: ReturnType<typeof behindTheBack>;
const folder = mkdtempSync(path.join(tmpdir(), 'seen-'));

interface Report {
  readonly root: string;
  readonly faulty: readonly {
    readonly recordId: string;
    readonly faults: readonly { readonly code: string }[];
  }[];
}

beforeAll(async () => {
  suite = await startSuite({ size: smallSize, now: '2026-10-06T08:00:00Z', past: true });
  owner = behindTheBack(suite.sites.registerUrl, suite.municipality.members.administrator[0] ?? '');
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await suite.close();
});

describe('verify with what an earlier run saw', () => {
  const file = path.join(folder, 'seen.json');

  const compared = async (...more: readonly string[]) => {
    const asked = ['verify', '--register', suite.sites.registerUrl, '--seen', file, ...more, '--json'];
    const { out, err } = await loggkontroll(...asked);
    if (err !== '') return { err, root: '', codesOf: (): readonly string[] => [] };
    const { faulty, root } = JSON.parse(out) as Report;
    return {
      err,
      root,
      codesOf: (recordId: string): readonly string[] =>
        faulty
          .filter((record) => record.recordId === recordId)
          .flatMap(({ faults }) => faults.map(({ code }) => code)),
    };
  };

  test('a record that nobody speaks of is missed, and a newest version saved over is noticed', async () => {
    const gone = await owner.first('Authorisations');
    const cut = await owner.first('Orders', "Status eq 'completed' and Period eq '2026-Q1'");
    const { root, codesOf: codesBefore } = await compared();
    expect([...codesBefore(gone.RecordId), ...codesBefore(cut.RecordId)]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^seen-/)]),
    );
    await owner.remove('Authorisations', gone.Id);
    const History = cut.History.split('\n').slice(0, -1).join('\n');
    await owner.changeWithoutVersion('Orders', cut.Id, { History });
    const { codesOf } = await compared('--root', root);
    expect(codesOf(gone.RecordId)).toEqual(['seen-record-gone']);
    expect(codesOf(cut.RecordId)).toContain('seen-entry-gone');
    expect((await compared()).codesOf(gone.RecordId)).toEqual(['seen-record-gone']);
  });

  test('a root that is another than the file’s is refused, and the file stays as it is', async () => {
    const text = readFileSync(file, 'utf8');
    expect((await compared('--root', '0'.repeat(64))).err).toContain('does not have the root that you gave');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a file that somebody has changed is refused', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('"list":"Orders"', '"list":"Others"'));
    expect((await compared()).err).toContain('has been changed');
  });

  test('a root without a file is refused', async () => {
    const { exitCode, err } = await loggkontroll(
      'verify',
      '--register',
      suite.sites.registerUrl,
      '--root',
      'x',
    );
    expect([exitCode, err]).toEqual([2, 'Name the file that the root belongs to as well, with --seen.\n']);
  });
});
