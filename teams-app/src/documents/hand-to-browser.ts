const types = {
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A file's content, and what it is written as. */
export interface FileBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly form: keyof typeof types;
}

/** Long enough for a window to have read it. */
const keptMs = 60_000;

const addressOf = ({ bytes, form }: FileBytes): string => {
  const address = URL.createObjectURL(new Blob([bytes], { type: types[form] }));
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
  return address;
};

/** Hands a file to the browser, to be saved or opened with what the person has. `name` is without ending, and names nobody. */
export const saveFile = (name: string, file: FileBytes): void => {
  const link = document.createElement('a');
  link.href = addressOf(file);
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '-')}.${file.form}`;
  link.click();
};

/** Shows a file in a window of its own, to be read and printed; saves it where no window may be opened. */
export const openFile = (name: string, file: FileBytes): void => {
  if (window.open(addressOf(file), '_blank') === null) saveFile(name, file);
};
