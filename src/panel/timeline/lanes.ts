/** Lanes of a time axis. Pure. */

/** A piece of a lane, in px from the beginning of the line; the end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts each piece into the first lane that is free for it, in the order given.
 * @param gap the least room between two pieces of a lane, in px
 * @returns the number of each piece's lane, from 0
 */
export function packLanes(pieces: readonly Piece[], gap: number): readonly number[] {
  const lanes: Piece[][] = [];
  return pieces.map((piece) => {
    const free = lanes.findIndex((taken) =>
      taken.every(({ start, end }) => piece.start >= end + gap || start >= piece.end + gap),
    );
    if (free === -1) return lanes.push([piece]) - 1;
    lanes[free]?.push(piece);
    return free;
  });
}
