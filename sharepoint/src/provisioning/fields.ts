import '@pnp/sp/fields/index.js';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Site } from '../connection/index.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import type { Field, FieldKind, List } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Mode, Told } from './progress.ts';
import type { ProvisionRefusal } from './refusal.ts';

const types: Readonly<Record<FieldKind, string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  boolean: 'Boolean',
};

const attributes: Readonly<Record<FieldKind, string>> = {
  text: 'MaxLength="255"',
  note: 'NumLines="6" RichText="FALSE" AppendOnly="FALSE"',
  number: 'Decimals="0"',
  boolean: '',
};

/** `AddFieldInternalNameHint`: the internal name is `Name`, not made from the display name. */
const nameGiven = 8;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A column's definition in CAML. */
export const fieldXml = (name: string, field: Field): string =>
  [
    `<Field Type="${types[field.kind]}" Name="${name}" StaticName="${name}" DisplayName="${escaped(field.title)}"`,
    'Required="FALSE"',
    attributes[field.kind],
    ...(field.indexed ? ['Indexed="TRUE"'] : []),
    ...(field.unique ? ['EnforceUniqueValues="TRUE"'] : []),
    '/>',
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Creates missing columns and indexes, and puts titles right; a column of another kind is refused, never replaced. */
export const ensureFields = async (
  site: Site,
  list: List,
  mode: Mode,
): Promise<Result<readonly Told[], ProvisionRefusal>> => {
  const there = await listAt(site, list)
    .fields.select('InternalName', 'Title', 'TypeAsString', 'Indexed', 'EnforceUniqueValues')
    .top(5000)();
  const path = pathOf(site, list);
  const changes: Operation<unknown>[] = [];
  const told: Told[] = [];
  for (const [name, field] of Object.entries(list.fields)) {
    const found = there.find(({ InternalName }) => InternalName === name);
    if (found === undefined) {
      const definition = { SchemaXml: fieldXml(name, field), Options: nameGiven };
      changes.push((sp) => sp.web.getList(path).fields.createFieldAsXml(definition));
      told.push({ name, outcome: 'created' });
      continue;
    }
    const kind = divergencesOf({ TypeAsString: types[field.kind] }, found);
    if (kind.length > 0 && mode === 'put-right') {
      return refuse({ code: 'field-of-another-kind', list: list.name, field: name });
    }
    const wanted = {
      Title: field.title,
      Indexed: field.indexed === true,
      EnforceUniqueValues: field.unique === true,
    };
    const divergences = divergencesOf(wanted, found);
    if (divergences.length > 0) {
      const values = Object.fromEntries(
        divergences.map(({ what }) => [what, wanted[what as keyof typeof wanted]]),
      );
      changes.push((sp) => merge(sp.web.getList(path).fields.getByInternalNameOrTitle(name), values));
    }
    told.push(toldOf(name, [...kind, ...divergences]));
  }
  if (mode === 'put-right') await inBatches(site, changes);
  return accept(told);
};
