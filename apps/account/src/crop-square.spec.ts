import { describe, expect, it } from '@jest/globals';
import { mostZoom, movedSquare, wholePixels, wholeSquare, zoomedSquare, zoomOf } from './crop-square.js';

const photo = { width: 600, height: 400 };

describe('the square of a picture', () => {
  it('begins as the largest one, from the middle', () => {
    expect(wholeSquare(photo)).toEqual({ left: 100, top: 0, side: 400 });
    expect(wholeSquare({ width: 30, height: 50 })).toEqual({ left: 0, top: 10, side: 30 });
  });

  it('moves no further than the edges', () => {
    expect(movedSquare(wholeSquare(photo), photo, 1000, 1000)).toEqual({ left: 200, top: 0, side: 400 });
    expect(movedSquare(wholeSquare(photo), photo, -1000, -5)).toEqual({ left: 0, top: 0, side: 400 });
  });

  it('zooms about its centre, within the picture, to 64 pixels at most', () => {
    const half = zoomedSquare(wholeSquare(photo), photo, 2);
    expect(half).toEqual({ left: 200, top: 100, side: 200 });
    expect(zoomOf(half, photo)).toBe(2);
    const corner = movedSquare(half, photo, -1000, -1000);
    expect(zoomedSquare(corner, photo, 1)).toEqual({ left: 0, top: 0, side: 400 });
    expect(zoomedSquare(half, photo, 1000).side).toBe(64);
    expect(mostZoom({ width: 40, height: 40 })).toBe(1);
  });

  it('is sent in whole pixels that lie within', () => {
    const odd = { left: 199.6, top: 0.4, side: 400.4 };
    expect(wholePixels(odd, photo)).toEqual({ left: 200, top: 0, side: 400 });
    for (let at = 0; at < 50; at++) {
      const of = { width: 65 + at * 7, height: 301 - at * 3 };
      const { left, top, side } = wholePixels(
        movedSquare(zoomedSquare(wholeSquare(of), of, 1 + at / 9), of, at, -at),
        of,
      );
      for (const value of [left, top, side]) expect(Number.isInteger(value)).toBe(true);
      expect([left >= 0, top >= 0, left + side <= of.width, top + side <= of.height]).not.toContain(false);
    }
  });
});
