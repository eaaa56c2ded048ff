import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { icons } from './icons.ts';

const folder = path.join(import.meta.dirname, '..');
writeFileSync(path.join(folder, 'color.png'), icons.color());
writeFileSync(path.join(folder, 'outline.png'), icons.outline());
