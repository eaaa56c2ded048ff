/** The suite's own permission levels: none may delete items or versions, or change a list. */
export type OwnLevel = 'Loggkontroll Act' | 'Loggkontroll Answer' | 'Loggkontroll Add';

/** A permission level by its English name; SharePoint's own are found by their kind, since their names are translated. */
export type Level = OwnLevel | 'Read' | 'Full Control';

/** SharePoint's numbers for the kinds of its own levels (RoleTypeKind). */
export const builtInKinds = { Read: 2, 'Full Control': 5 } as const;

/** The numbers of SharePoint's `PermissionKind` that the suite's levels are made of. */
export const permissions = {
  ViewListItems: 1,
  AddListItems: 2,
  EditListItems: 3,
  DeleteListItems: 4,
  OpenItems: 6,
  ViewVersions: 7,
  DeleteVersions: 8,
  ManageLists: 12,
  ViewFormPages: 13,
  Open: 17,
  ViewPages: 18,
  ManagePermissions: 26,
  BrowseUserInfo: 28,
  UseClientIntegration: 37,
  UseRemoteAPIs: 38,
} as const;

/** A permission by SharePoint's name for it. */
export type Permission = keyof typeof permissions;

const reading: readonly Permission[] = [
  'ViewListItems',
  'OpenItems',
  'ViewVersions',
  'ViewFormPages',
  'Open',
  'ViewPages',
  'BrowseUserInfo',
  'UseClientIntegration',
  'UseRemoteAPIs',
];

/** What each of the suite's levels allows, and its description for the site's settings page. */
export const ownLevels: Readonly<
  Record<OwnLevel, { readonly description: string; readonly permissions: readonly Permission[] }>
> = {
  'Loggkontroll Act': {
    description: 'Läser, lägger till och ändrar. Tar inte bort poster eller versioner.',
    permissions: [...reading, 'AddListItems', 'EditListItems'],
  },
  'Loggkontroll Answer': {
    description: 'Läser och ändrar det som finns. Lägger inte till och tar inte bort.',
    permissions: [...reading, 'EditListItems'],
  },
  'Loggkontroll Add': {
    description: 'Läser och lägger till. Ändrar inte det som finns och tar inte bort.',
    permissions: [...reading, 'AddListItems'],
  },
};

/** The level as SharePoint's two 32-bit halves, in decimal. */
export const maskOf = (level: OwnLevel): { readonly High: string; readonly Low: string } => {
  let low = 0n;
  let high = 0n;
  for (const permission of ownLevels[level].permissions) {
    const bit = BigInt(permissions[permission] - 1);
    if (bit < 32n) low |= 1n << bit;
    else high |= 1n << (bit - 32n);
  }
  return { High: high.toString(), Low: low.toString() };
};
