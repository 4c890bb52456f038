/** Icons drawn in the text's colour, on a grid of 16. They are decoration: the control that holds one carries the name. */
import type { JSX } from 'preact';

interface Look {
  /** It points the way that text runs, and is mirrored where that is leftwards. */
  readonly directed?: boolean;
  /** Of its lines. */
  readonly width?: number;
}

function icon(path: string, { directed = false, width = 1.5 }: Look = {}): () => JSX.Element {
  return () => (
    <svg
      class={directed ? 'gl-icon gl-directed' : 'gl-icon'}
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
        stroke-width={width}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const BackIcon = icon('M9.5 3.5L5 8l4.5 4.5', { directed: true });
export const ForwardIcon = icon('M6.5 3.5L11 8l-4.5 4.5', { directed: true });
export const PinIcon = icon('M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7L9.5 6.5v-4M8 9.5v4');
export const MoreIcon = icon('M3 8h.75M7.6 8h.8M12.25 8H13', { width: 2 });
/** By the keys that do the same. */
export const MoveIcons = {
  ArrowLeft: icon('M13 8H3M7 4L3 8l4 4'),
  ArrowUp: icon('M8 13V3M4 7l4-4l4 4'),
  ArrowDown: icon('M8 3v10M4 9l4 4l4-4'),
  ArrowRight: icon('M3 8h10M9 4l4 4l-4 4'),
};
export const PanelIcon = icon('M2.5 3h11v10h-11zM9.5 3v10', { directed: true });
export const SearchIcon = icon(
  'M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 0 0 0-8.5M10.25 10.25L13.5 13.5',
);
export const NoticeIcon = icon(
  'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M8 7.5v3.25M8 5.25v.01',
);
