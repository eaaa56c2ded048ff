/** Spellings of a name in the log. */
export const nameForms = { plain: 0, comma: 1, missing: 2, capitals: 3, nickname: 4 } as const;

/** Spellings of a personal identity number in the log. */
export const idForms = { dashed: 0, plain: 1, short: 2, shortPlain: 3 } as const;

/** One row before it is written; numbers are places in the town's and the writer's lists. */
export interface DraftRow {
  second: number;
  employee: number;
  client: number;
  unit: number;
  act: number;
  part: number;
  nameForm: number;
  idForm: number;
  /** 1: in capitals. */
  accountForm: number;
  label: number;
}

/** The rows of one day, in columns, so that ten million cost little. */
export interface DayRows {
  add(row: Readonly<DraftRow>): void;
  /** In the order of time, those of one second in the order in which they were added. The row given is reused. */
  inOrder(take: (row: Readonly<DraftRow>) => void): void;
}

/** Room for one day's rows. */
export const roomFor = (capacity: number): DayRows => {
  const column = (): Int32Array => new Int32Array(capacity);
  const [second, employee, client, unit] = [column(), column(), column(), column()];
  const [act, part, nameForm, idForm] = [column(), column(), column(), column()];
  const [accountForm, label] = [column(), column()];
  let length = 0;
  return {
    add: (row) => {
      second[length] = row.second;
      employee[length] = row.employee;
      client[length] = row.client;
      unit[length] = row.unit;
      act[length] = row.act;
      part[length] = row.part;
      nameForm[length] = row.nameForm;
      idForm[length] = row.idForm;
      accountForm[length] = row.accountForm;
      label[length] = row.label;
      length += 1;
    },
    inOrder: (take) => {
      const row = { ...emptyRow };
      const order = bySecond(second, length);
      for (let index = 0; index < length; index += 1) {
        const place = order[index] as number;
        row.second = second[place] as number;
        row.employee = employee[place] as number;
        row.client = client[place] as number;
        row.unit = unit[place] as number;
        row.act = act[place] as number;
        row.part = part[place] as number;
        row.nameForm = nameForm[place] as number;
        row.idForm = idForm[place] as number;
        row.accountForm = accountForm[place] as number;
        row.label = label[place] as number;
        take(row);
      }
    },
  };
};

const emptyRow: DraftRow = {
  ...{ second: 0, employee: 0, client: 0, unit: 0, act: 0, part: 0 },
  ...{ nameForm: 0, idForm: 0, accountForm: 0, label: 0 },
};

/** A counting sort: stable, and its time grows with the rows alone. */
const bySecond = (seconds: Int32Array, length: number): Int32Array => {
  const starts = new Int32Array(86_401);
  for (let index = 0; index < length; index += 1) {
    const next = (seconds[index] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let second = 1; second < starts.length; second += 1) {
    starts[second] = (starts[second] as number) + (starts[second - 1] as number);
  }
  const order = new Int32Array(length);
  for (let index = 0; index < length; index += 1) {
    const second = seconds[index] as number;
    const place = starts[second] as number;
    order[place] = index;
    starts[second] = place + 1;
  }
  return order;
};
