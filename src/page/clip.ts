/** Clips that leave nothing of an element. */

/** Of the sides of `inset(…)`, as CSS completes them, what they cut off in each direction. Only shares of the box can be told without it. */
function insets(sides: string): number[] {
  const given = sides.split(' ').map((side) => (side.endsWith('%') ? parseFloat(side) : 0));
  const [top = 0, right = top, bottom = top, left = right] = given;
  return [top + bottom, left + right];
}

/** Whether an element's own clip leaves nothing, or no more than a pixel. */
export function emptied(style: CSSStyleDeclaration, position = style.position): boolean {
  const { clipPath } = style;
  if (clipPath !== 'none') {
    if (clipPath.startsWith('inset('))
      return insets(clipPath.slice(6).split(/ round|\)/u)[0] ?? '').some((cut) => cut >= 100);
    // No radius, or all corners in one point.
    return /^(?:(?:circle|ellipse)\(0(?:px|%)|polygon\(([^,]+)(?:, \1)*\)$)/u.test(clipPath);
  }
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top = 0, right = 9, bottom = 9, left = 0] = style
    .getPropertyValue('clip')
    .slice('rect('.length)
    .split(', ')
    .map(parseFloat);
  return right - left <= 1 || bottom - top <= 1;
}
