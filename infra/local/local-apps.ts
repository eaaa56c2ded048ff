/** Client ids of the applications that the stand-in knows. They open nothing anywhere else. */
export const localApps = {
  bot: '00000000-0000-4000-8000-0000000b0700',
  /** Provisions the sites and checks histories. */
  administrator: '00000000-0000-4000-8000-00000ad00000',
} as const;
