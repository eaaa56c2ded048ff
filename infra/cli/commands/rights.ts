import { acts, groupNames, register, rightsMatrix, vault } from '@loggkontroll/sharepoint/schema';
import type { FolderRole, Holder, MatrixRow } from '@loggkontroll/sharepoint/schema';
import type { Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

const folderRoles: readonly FolderRole[] = ['unit-manager', 'managers-manager', 'department-head', 'owner'];

const cell = (row: MatrixRow, holder: Holder, letters: CliTexts['rightsLetters']): string =>
  (row.may[holder] ?? []).map((act) => letters[act]).join('') || '–';

const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${headings.join(' | ')} |`,
  `| ${headings.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
];

/** Prints who may do what in which list and folder, as two Markdown tables, from the schema that sites are provisioned from. */
export const rights = (texts: CliTexts): Outcome => {
  const rows = [...rightsMatrix(register), ...rightsMatrix(vault)];
  const lists = rows.filter(({ folder }) => folder === undefined);
  const folders = rows.flatMap((row) => (row.folder === undefined ? [] : [{ ...row, per: row.folder }]));
  return {
    exitCode: 0,
    json: { rows },
    lines: [
      acts.map((act) => `${texts.rightsLetters[act]} ${texts.rightsActs[act]}`).join(', '),
      '',
      ...tableOf(
        [texts.rightsSite, texts.rightsList, ...groupNames],
        lists.map((row) => [
          texts.rightsSites[row.site],
          `${row.title} (${row.list})`,
          ...groupNames.map((group) => cell(row, group, texts.rightsLetters)),
        ]),
      ),
      '',
      ...tableOf(
        [texts.rightsFolder, ...folderRoles.map((role) => texts.rightsHolders[role])],
        folders.map((row) => [
          texts.rightsFolders[row.per](`${row.title} (${row.list})`),
          ...folderRoles.map((role) => cell(row, role, texts.rightsLetters)),
        ]),
      ),
    ],
  };
};
