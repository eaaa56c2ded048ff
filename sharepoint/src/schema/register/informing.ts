import { informingDueOn, informingWaitsFor, toTellByList, yetToConfirm } from '@loggkontroll/core/workflow';
import type { Informing } from '@loggkontroll/core/workflow';
import { counted, keyOf, recordList, shown } from '../record-list.ts';

/**
 * That employees are told what holds for their access: one folder a unit, where its manager and the manager's manager
 * answer; planners see. Whoever confirms does so through the bot and reads nothing here.
 */
export const informing = recordList<Informing>()({
  list: {
    name: 'Informing',
    title: 'Information till medarbetare',
    description: 'Vilka medarbetare som har fått veta att åtkomst granskas, enhet för enhet.',
    views: [{ title: 'Alla omgångar', fields: ['LinkTitle', 'Status', 'DueOn'], orderBy: 'DueOn' }],
    rights: { Planners: 'Read' },
    folders: {
      per: 'unit',
      rights: { 'unit-manager': 'Loggkontroll Answer', 'managers-manager': 'Loggkontroll Answer' },
    },
  },
  idOf: (informing) => informing.informingId,
  titleOf: (informing) => informing.informingId,
  folderOf: (informing) => informing.unitId,
  projections: {
    WaitsFor: keyOf('Väntar på', informingWaitsFor),
    DueOn: keyOf('Senast', informingDueOn),
    Year: keyOf('År', (informing: Informing) => String(informing.year)),
    PolicyId: keyOf('Rutin', (informing: Informing) => informing.policyId),
    UnitId: keyOf('Enhet', (informing: Informing) => informing.unitId),
    DepartmentId: keyOf('Avdelning', (informing: Informing) => informing.departmentId),
    Occasion: shown('Tillfälle', (informing: Informing) => informing.occasion),
    ByList: counted('Informeras av chef', (informing: Informing) => toTellByList(informing).length),
    Left: counted('Återstår', (informing: Informing) => yetToConfirm(informing).length),
  },
});
