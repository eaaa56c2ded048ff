/** The permissions the stand-in judges by, as bits of SharePoint's 64-bit mask (kind k is bit k − 1). */
const bit = (kind: number): bigint => 1n << BigInt(kind - 1);

export const permission = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  openItems: bit(6),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  /** "Override list behaviors": sees and edits past ReadSecurity and WriteSecurity. */
  overrideListBehaviors: bit(9),
  manageLists: bit(12),
  open: bit(17),
  addAndCustomizePages: bit(19),
  manageSubwebs: bit(24),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  useRemoteApis: bit(38),
  enumeratePermissions: bit(63),
} as const;

const lowBits = 0xffffffffn;

export const maskOf = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);
export const highOf = (mask: bigint): number => Number(mask >> 32n);
export const lowOf = (mask: bigint): number => Number(mask & lowBits);

export const fullMask = maskOf(0x7fffffff, 0xffffffff);
/** Custom script is off on modern sites, so nobody effectively adds and customizes pages. */
export const effectiveFullMask = fullMask & ~permission.addAndCustomizePages;

export const allows = (mask: bigint, needed: bigint): boolean => (mask & needed) === needed;

/** SharePoint writes both halves as decimal strings. */
export const renderMask = (mask: bigint): { readonly High: string; readonly Low: string } => ({
  High: String(highOf(mask)),
  Low: String(lowOf(mask)),
});
