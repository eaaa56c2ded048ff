/** OData cannot begin a name with an underscore. */
export const propertyName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;

const escaped = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** The internal name SharePoint makes of a title: other characters escaped, 32 at most. */
export const internalName = (title: string): string =>
  title.replaceAll(/[^A-Za-z0-9_]/g, escaped).slice(0, 32);

/** Names in entity types: `SP.Data.OrdersListItem`. */
export const entityName = (leaf: string): string => {
  const name = leaf.replaceAll(/[^A-Za-z0-9]/g, escaped);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The keys of versions escape every underscore once more. */
export const versionPropertyName = (internalName: string): string =>
  propertyName(internalName).replaceAll(/^OData__|_/g, (found) =>
    found === '_' ? '_x005f_' : 'OData__x005f_',
  );
