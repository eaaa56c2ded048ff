export { DeliverPanel } from './DeliverPanel.tsx';
export { LogDelivery } from './LogDelivery.tsx';
export { deliveredFileOf, putDelivery } from './put-delivery.ts';
