import { done, entityOf, createdOf, saved, type Answer } from '../protocol/answer.ts';
import { recordIn, stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import { addFieldFromBody, addFieldFromXml, removeField, updateField } from '../operations/change-fields.ts';
import { filterEntities } from '../query/filter-entities.ts';
import type { Field } from '../store/fields.ts';
import type { List } from '../store/lists.ts';

const textAt = (given: Arguments): string => String(given.at(0) ?? '');

function fieldResource(context: Context, list: List, field: Field): Resource {
  const show = method(() => done);
  return entityResource(
    () => context.entities.field(list, field),
    {
      merge: () => {
        updateField(context, list, field, context.body());
        return saved;
      },
      remove: () => {
        removeField(context, list, field);
        return done;
      },
    },
    { setshowindisplayform: () => show, setshowineditform: () => show, setshowinnewform: () => show },
  );
}

/** `lists(…)/fields`. */
export function fieldsResource(context: Context, list: List): Resource {
  const all = () => context.store.fields.of(list.id);
  const found = (field: Field | undefined, wanted: string): Resource => {
    if (!field) throw errors.fieldMissing(wanted);
    return fieldResource(context, list, field);
  };
  const added = (field: Field): Answer => createdOf(context.entities.field(list, field));
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.Field)',
      entities: filterEntities(
        context.query,
        all().map((field) => context.entities.field(list, field)),
      ),
    }),
    post: () => added(addFieldFromBody(context, list, context.body())),
    key: (given) => {
      const guid = textAt(given).toLowerCase();
      return found(
        all().find((field) => field.guid === guid),
        guid,
      );
    },
    step: stepsOf({
      getbyid: (given) => {
        const guid = textAt(given).toLowerCase();
        return found(
          all().find((field) => field.guid === guid),
          guid,
        );
      },
      getbytitle: (given) =>
        found(
          all().find((field) => field.title === textAt(given)),
          textAt(given),
        ),
      getbyinternalnameortitle: (given) =>
        found(
          all().find((field) => field.name === textAt(given)) ??
            all().find((field) => field.title === textAt(given)),
          textAt(given),
        ),
      createfieldasxml: () =>
        method(() => {
          const parameters = recordIn(context.body(), 'parameters');
          const xml = stringIn(parameters, 'SchemaXml');
          if (xml === undefined) throw errors.argument('SchemaXml is missing.');
          return entityOf(
            context.entities.field(
              list,
              addFieldFromXml(context, list, xml, Number(parameters.Options ?? 0)),
            ),
          );
        }),
      addfield: () =>
        method(() =>
          entityOf(
            context.entities.field(
              list,
              addFieldFromBody(context, list, recordIn(context.body(), 'parameters')),
            ),
          ),
        ),
    }),
  };
}
