export { DeliverPanel } from './DeliverPanel.tsx';
