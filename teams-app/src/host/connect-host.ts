import type { Host } from './host.ts';
import { standalone } from './standalone.ts';

/** Teams shows a tab in a frame, or on phones in a view of its own that it names in the user agent. */
const isHosted = (): boolean => window.parent !== window || navigator.userAgent.includes('TeamsMobile');

/** Finds out who shows the tab. Teams' library is fetched only there. */
export const connectHost = async (): Promise<Host> => {
  if (!isHosted()) return standalone();
  const { teamsHost } = await import('./teams-host.ts');
  return (await teamsHost()) ?? standalone();
};
