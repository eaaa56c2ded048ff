import { png } from './png.ts';

const { floor, hypot, max, min, round } = Math;

type Shape = (x: number, y: number) => boolean;
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Places are fractions of the icon's side, from its upper left corner. */
const line =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = max(0, min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
  };

const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    hypot(x - cx, y - cy) <= radius;

const any =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));

const lens = { x: 0.6, y: 0.54, radius: 0.22 };

/** Lines of a log, and a magnifying glass with a tick on top of them. */
const drawing = (stroke: number): Shape => {
  const inside = disc(lens.x, lens.y, lens.radius - stroke / 2);
  const around = disc(lens.x, lens.y, lens.radius + stroke);
  const ring: Shape = (x, y) => disc(lens.x, lens.y, lens.radius + stroke / 2)(x, y) && !inside(x, y);
  const handle = line(0.775, 0.715, 0.86, 0.8, stroke * 1.25);
  const tick = any(line(0.51, 0.55, 0.575, 0.615, stroke), line(0.575, 0.615, 0.695, 0.48, stroke));
  const log = any(
    line(0.15, 0.24, 0.7, 0.24, stroke),
    line(0.15, 0.42, 0.5, 0.42, stroke),
    line(0.15, 0.6, 0.5, 0.6, stroke),
    line(0.15, 0.78, 0.55, 0.78, stroke),
  );
  return (x, y) => ring(x, y) || tick(x, y) || handle(x, y) || (log(x, y) && !around(x, y));
};

const samples = 6;

/** The share of a pixel that a shape covers. */
const cover = (shape: Shape, size: number, column: number, row: number): number => {
  let inside = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (column + ((i % samples) + 0.5) / samples) / size;
    const y = (row + (floor(i / samples) + 0.5) / samples) / size;
    if (shape(x, y)) inside += 1;
  }
  return inside / (samples * samples);
};

const paint = (size: number, shape: Shape, ink: Colour, paper: Colour): Buffer => {
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const share = cover(shape, size, pixel % size, floor(pixel / size));
    for (let part = 0; part < 4; part += 1) {
      const [from, to] = [paper[part] ?? 0, ink[part] ?? 0];
      rgba[pixel * 4 + part] = round(from + (to - from) * share);
    }
  }
  return png(size, rgba);
};

const white: Colour = [255, 255, 255, 255];
const petrol: Colour = [15, 76, 92, 255];
const clear: Colour = [255, 255, 255, 0];

/** Teams' two icons: in colour at 192 × 192, and as a white outline on nothing at 32 × 32. */
export const icons = {
  color: () => paint(192, drawing(0.052), white, petrol),
  outline: () => paint(32, drawing(0.075), white, clear),
};
