/** How the tab's files are served in production: framed by Teams alone, and never from an old cache. */
export const staticSiteConfiguration = {
  globalHeaders: {
    'content-security-policy':
      "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  },
  routes: [
    { route: '/assets/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
    { route: '/settings.json', headers: { 'cache-control': 'no-store' } },
  ],
};
