import type { TableSample } from '@loggkontroll/core/log';
import { useEffect, useState } from 'react';
import { sampleInWorker } from '../../../workers/read-in-worker.ts';
import { draftOf } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';

/** The beginning of a file, and what has been chosen about it. */
export type Sampled =
  | { readonly state: 'sampling' | 'broken' }
  | { readonly state: 'refused'; readonly code: string }
  | { readonly state: 'sampled'; readonly sample: TableSample; readonly draft: MappingDraft };

/** Takes a sample of a file once, beside the page. */
export const useSample = (
  file: File,
): { readonly sampled: Sampled; readonly change: (draft: MappingDraft) => void } => {
  const [sampled, setSampled] = useState<Sampled>({ state: 'sampling' });
  useEffect(() => {
    const { result, cancel } = sampleInWorker(file);
    const name = file.name.replace(/\.[^.]*$/, '');
    result.then(
      (found) =>
        setSampled(
          found.ok
            ? { state: 'sampled', sample: found.value, draft: draftOf(found.value, name) }
            : { state: 'refused', code: found.refusal.code },
        ),
      () => setSampled({ state: 'broken' }),
    );
    return cancel;
  }, [file]);
  return {
    sampled,
    change: (draft) =>
      setSampled((current) => (current.state === 'sampled' ? { ...current, draft } : current)),
  };
};
