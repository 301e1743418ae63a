/** A picture's pixels. */
export interface Measures {
  width: number;
  height: number;
}

/** The square of it that is kept, in its pixels; always within it. */
export interface CropSquare {
  left: number;
  top: number;
  side: number;
}

/** Smaller squares would only be blurred. */
const smallestSide = 64;

const largest = ({ width, height }: Measures): number => Math.min(width, height);
const smallest = (of: Measures): number => Math.min(smallestSide, largest(of));
const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const within = ({ left, top, side }: CropSquare, of: Measures): CropSquare => ({
  side,
  left: between(left, 0, of.width - side),
  top: between(top, 0, of.height - side),
});

/** The largest square, from the middle. */
export function wholeSquare(of: Measures): CropSquare {
  const side = largest(of);
  return { side, left: (of.width - side) / 2, top: (of.height - side) / 2 };
}

/** Moved by pixels of the picture, no further than its edges. */
export const movedSquare = (square: CropSquare, of: Measures, right: number, down: number): CropSquare =>
  within({ ...square, left: square.left + right, top: square.top + down }, of);

/** 1: the largest square; 2: half its side, about the same centre. */
export function zoomedSquare(square: CropSquare, of: Measures, zoom: number): CropSquare {
  const side = between(largest(of) / zoom, smallest(of), largest(of));
  const shift = (square.side - side) / 2;
  return within({ side, left: square.left + shift, top: square.top + shift }, of);
}

export const zoomOf = ({ side }: CropSquare, of: Measures): number => largest(of) / side;
export const mostZoom = (of: Measures): number => largest(of) / smallest(of);

/** Whole pixels, as the server takes them. */
export function wholePixels(square: CropSquare, of: Measures): CropSquare {
  const side = Math.floor(square.side);
  return within({ side, left: Math.round(square.left), top: Math.round(square.top) }, of);
}
