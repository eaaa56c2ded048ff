import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '@loggkontroll/infra/build';
import type { Figure, Table } from '../table.ts';
import { gzipKilobytes } from './initial-javascript.ts';

/** The web parts' bundles as SharePoint serves them: each file, and all together. */
export const webPartSizes = (): readonly Table[] => {
  const folder = inRoot('spfx-webparts', 'release', 'assets');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const figures = files.map((name): Figure => {
    const contents = readFileSync(path.join(folder, name));
    const value = gzipKilobytes(contents);
    return {
      name: name.replace(/_[0-9a-f]{20}\b/, ''),
      value,
      unit: 'kB',
      note: `${Math.round(contents.length / 1000)} kB raw`,
    };
  });
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return [
    {
      title: 'Web parts: JavaScript, gzip',
      figures: [
        ...figures.toSorted((a, b) => b.value - a.value),
        {
          name: 'together',
          value: total,
          unit: 'kB',
          note: 'React and the page’s own scripts are SharePoint’s',
        },
      ],
    },
  ];
};
