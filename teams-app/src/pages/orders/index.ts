export { OrderPage } from './OrderPage.tsx';
export { OrdersPage } from './OrdersPage.tsx';
export type { PanelProps, StoredOrder } from './stored-order.ts';
