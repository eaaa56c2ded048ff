import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import type { FileRefusal } from '../refusal.ts';
import { isZip } from '../text/encoding.ts';
import { createTextReader } from '../text/text-reader.ts';
import { profiles, type ProfileName } from './index.ts';
import type { Stated } from './stated.ts';
import type { Recognition } from './recognition.ts';

/** So many bytes from the beginning of a file are enough for {@link detectProfile}. */
export const detectionLength = 65_536;

/**
 * Which profile a file is written in, from its beginning (`detectionLength` bytes, fewer only if the file is shorter).
 * `workbook`: a workbook, whose header shows only when all of it is there. Refused with what is missing when it comes
 * close to a profile, and as unrecognised otherwise: then a mapping is needed.
 */
export const detectProfile = (
  head: Uint8Array,
  stated: Stated = {},
): Result<ProfileName | 'workbook', FileRefusal> => {
  if (isZip(head)) return accept('workbook');
  const reader = createTextReader();
  const text = (reader.push(head) ?? '') + (reader.end() ?? '');
  const found = reader.notText();
  if (found) return refuse({ code: 'file-not-text', found });
  if (text.trim() === '') return refuse({ code: 'file-empty' });

  let nearest: Extract<Recognition, { kind: 'lacks' }> | undefined;
  for (const name of Object.keys(profiles) as ProfileName[]) {
    const recognition = profiles[name].recognise({ text }, stated);
    if (recognition.kind === 'yes') return accept(name);
    if (recognition.kind === 'lacks' && recognition.found > (nearest?.found ?? 0)) nearest = recognition;
  }
  return refuse(
    nearest ? { code: 'file-columns-missing', columns: nearest.columns } : { code: 'file-unrecognised' },
  );
};
