import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { genericProfile, parseMapping, profiles } from '@loggkontroll/core/log';
import { accepted, readWith, utf8 } from '../files.ts';

const page = readFileSync(join(__dirname, '../../../../../docs/log-files.md'), 'utf8');

const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

/** The rows of the table under `heading`, without its header. */
const tableUnder = (heading: string): string[][] => {
  const [, after = ''] = page.split(heading);
  const lines = after.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
};

describe('docs/log-files.md', () => {
  test('its mapping reads its log as it says', () => {
    const mapping = accepted(parseMapping(blockOf('json')));
    const { rows, faults } = readWith(genericProfile(mapping), utf8(blockOf('csv')));
    expect(faults).toEqual([]);
    const shown = rows.map(({ at, employeeId, clientId, unit, act, marks }) => [
      ...[at, employeeId, clientId, unit ?? 'no unit', act, marks.join(', ')],
    ]);
    const [, after = ''] = page.split('```csv');
    const said = tableUnder('```csv').slice(0, 3);
    expect(after).toContain('\nas\n');
    expect(shown).toEqual(said);
  });

  test.each(['treserva', '1177'] as const)('names every column of %s', (name) => {
    const [, section = ''] = page.split(`(\`${name}\`)`);
    for (const title of Object.values(profiles[name].table?.titles ?? {})) expect(section).toContain(title);
  });

  test.each([...Object.keys(profiles), 'generic'])('tells of the profile %s', (name) => {
    expect(page).toContain(`(\`${name}\`)`);
  });
});
