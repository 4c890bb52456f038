/** Icons drawn in the text's colour, on a grid of 16. They are decoration: the control that holds one carries the name. */
import type { JSX } from 'preact';

/** @param look `gl-icon`, and `gl-directed` for what points the way that text runs: it is mirrored where that is leftwards. */
function icon(path: string, look = 'gl-icon'): () => JSX.Element {
  return () => (
    <svg
      class={look}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const BackIcon = icon('M9.5 3.5L5 8l4.5 4.5', 'gl-icon gl-directed');
export const PanelIcon = icon('M2.5 3h11v10h-11zM9.5 3v10', 'gl-icon gl-directed');
export const SearchIcon = icon(
  'M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 0 0 0-8.5M10.25 10.25L13.5 13.5',
);
export const NoticeIcon = icon(
  'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M8 7.5v3.25M8 5.25v.01',
);
