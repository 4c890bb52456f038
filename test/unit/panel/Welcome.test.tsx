// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../src/panel/Welcome';

afterEach(cleanup);

describe('the first page', () => {
  it('leads on to the panel and the options', () => {
    const [onOpenPanel, onOpenOptions] = [vi.fn(), vi.fn()];
    render(<Welcome isMarked onOpenPanel={onOpenPanel} onOpenOptions={onOpenOptions} />);
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('says when nothing can be tried', () => {
    render(<Welcome isMarked={false} onOpenPanel={vi.fn()} onOpenOptions={vi.fn()} />);
    expect(screen.queryByText(/^Point at an underlined name/)).toBeNull();
    expect(screen.getByText(/^Marking is switched off/)).toBeTruthy();
  });
});
