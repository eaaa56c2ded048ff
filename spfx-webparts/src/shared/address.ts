/** Whether a setting is an address of a page. */
export const isAddress = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value.trim()).protocol);
  } catch {
    return false;
  }
};
