import type { DeliveryJob, DeliveryNews } from './delivery-messages.ts';
import { makeDelivery } from './make-delivery.ts';

/** So often the page hears of progress; more would only keep it busy. */
const newsEveryMs = 100;

const tell = (news: DeliveryNews): void => self.postMessage(news);

self.onmessage = ({ data }: MessageEvent<DeliveryJob>): void => {
  let last = 0;
  void makeDelivery(data.order, data.files, (progress) => {
    const now = performance.now();
    if (now - last < newsEveryMs) return;
    last = now;
    tell({ news: 'progress', progress });
  }).then((result) => tell({ news: 'done', result }));
};
