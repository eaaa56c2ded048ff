import { orderDueOn, orderWaitsFor } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { keyOf, recordList, shown } from '../record-list.ts';

/** Orders: one folder a unit, where its manager and the manager's manager answer. */
export const orders = recordList<Order>()({
  list: {
    name: 'Orders',
    title: 'Beställningar',
    description: 'Beställda loggutdrag',
    views: [
      {
        title: 'Alla beställningar',
        fields: ['LinkTitle', 'Status', 'ClusterName', 'Period', 'DueOn'],
        orderBy: 'Period',
      },
    ],
    rights: { Planners: 'Loggkontroll Act', LogAdministrators: 'Loggkontroll Answer' },
    folders: {
      per: 'unit',
      rights: { 'unit-manager': 'Loggkontroll Answer', 'managers-manager': 'Loggkontroll Answer' },
    },
  },
  idOf: (order) => order.orderId,
  titleOf: (order) => order.number,
  folderOf: (order) => order.unitId,
  projections: {
    WaitsFor: keyOf('Väntar på', orderWaitsFor),
    DueOn: keyOf('Senast', orderDueOn),
    PlanId: keyOf('Plan', (order: Order) => order.planId),
    PolicyId: keyOf('Rutin', (order: Order) => order.policyId),
    Period: keyOf('Period', (order: Order) => order.period),
    UnitId: keyOf('Enhet', (order: Order) => order.unitId),
    DepartmentId: keyOf('Avdelning', (order: Order) => order.departmentId),
    Orderer: keyOf('Beställare', (order: Order) => order.orderer),
    Attestant: keyOf('Attestant', (order: Order) => order.attestant),
    Receiver: keyOf('Mottagare', (order: Order) => order.receiver),
    Reviewer: keyOf('Granskare', (order: Order) => order.reviewer),
    LogRoom: keyOf('Loggrum', (order: Order) => order.logRoom),
    ClusterName: shown('Verksamhet eller enhet', (order: Order) => order.clusterName),
    Branch: shown('Gren', (order: Order) => order.branch),
  },
});
