// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../src/card/views/Card';
import { createLibrary } from '../../../src/pack/library';
import { fixtureLibrary, fixturePack } from '../../support/fixture-pack';
import { must } from '../../support/must';

afterEach(cleanup);

function open(props: Partial<CardProps> = {}) {
  const onClose = vi.fn();
  const view = render(
    <Card library={fixtureLibrary} entity="kabulov" onClose={onClose} {...props} />,
  );
  return { onClose, ...view };
}

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const quoteBox = (text: string) => within(must(screen.getByText(text).closest('figure')));

describe('card', () => {
  it('is a dialog named by the entity, with kind, summary and dated roles', () => {
    open();
    const card = within(screen.getByRole('dialog', { name: 'Zamir Kabulov' }));
    expect(card.getByRole('heading', { level: 1, name: 'Zamir Kabulov' })).toBeTruthy();
    expect(card.getByText('Person')).toBeTruthy();
    expect(card.getByText(/in October 2021. A second sentence/)).toBeTruthy();
    const role = card.getByRole('list', { name: 'Roles' });
    expect(role.textContent).toContain('Special Envoy for Afghanistan');
    expect(role.textContent).toContain('as of October 2021');
  });

  it('gives each quote verbatim with a cite beside it', () => {
    open();
    const text = 'this moment will only come if [les talibans] are starting to stick to it';
    const quote = screen.getByText(text);
    expect(quote.tagName).toBe('BLOCKQUOTE');
    const cite = must(quote.closest('figure')?.querySelector('cite'));
    expect(cite.textContent).toContain('Zamir Kabulov, to Taliban, said 20 October 2021');
    expect(cite.textContent).toContain('[Report on the Moscow talks]');
    expect(quoteBox(text).getByText('Word for word').title).toContain('letter for letter');
    expect(quoteBox(text).getByText('Editor’s reading')).toBeTruthy();
    const figures = [...document.querySelectorAll('figure')];
    expect(
      figures.every((figure) => figure.querySelector('blockquote') && figure.querySelector('cite')),
    ).toBe(true);
  });

  it('says where a speaker is inferred, and why', () => {
    open();
    const box = quoteBox('by punishing the government, we punish the whole people');
    expect(box.getByText('Speaker inferred')).toBeTruthy();
    expect(box.getByText('The next sentence says “he said”.')).toBeTruthy();
  });

  it('lists how other sources put it, verbatim', () => {
    open();
    const text = 'this moment will only come if [les talibans] are starting to stick to it';
    const figure = must(screen.getByText(text).closest('figure'));
    const summary = within(must(figure.parentElement)).getByText(
      /Other sources put it differently/,
    );
    const disclosure = within(must(summary.closest('details')));
    expect(
      disclosure.getByText('start fulfilling the expectations of the international community')
        .tagName,
    ).toBe('BLOCKQUOTE');
    expect(disclosure.getByText(/One text has/)).toBeTruthy();
  });

  it('shows three quotes and the rest behind a disclosure with their number', () => {
    open();
    const more = must(screen.getByText('3 more quotations').closest('details'));
    expect(more.open).toBe(false);
    expect(more.querySelectorAll('blockquote')).toHaveLength(3);
    expect(section(/^Said about/).getByText('heard the envoy')).toBeTruthy();
    expect(section(/^Said about/).getByText(/The source’s own quotation marks/)).toBeTruthy();
  });

  it('shows facts with claimant, date and sources, and what sources state of themselves', () => {
    open();
    const facts = section(/^Recorded/);
    expect(facts.getByText('Kabulov attended the talks of 20 October 2021.')).toBeTruthy();
    expect(facts.getByRole('button', { name: 'Russia' })).toBeTruthy();
    expect(facts.getByRole('button', { name: /^Source 1/ })).toBeTruthy();
    const sources = section('Sources');
    expect(sources.getAllByText('Does not state')).toHaveLength(2);
    expect(sources.getByText('author and date of issue')).toBeTruthy();
    expect(screen.getByText(/This pack reaches to 20 October 2021\./)).toBeTruthy();
    expect(screen.getByText('Moscow talks on Afghanistan')).toBeTruthy();
  });

  it('leads from a footnote number to its source', () => {
    open();
    fireEvent.click(section(/^Recorded/).getByRole('button', { name: /^Source 1/ }));
    expect(document.activeElement?.tagName).toBe('LI');
    expect(document.activeElement?.textContent).toContain('[Report on the Moscow talks]');
  });

  it('opens related cards in place, with a way back, and moves the focus to the heading', () => {
    open();
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(section('Related').getByRole('button', { name: 'Russia' }));
    expect(screen.getByRole('dialog', { name: 'Russia' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to Zamir Kabulov' }));
    expect(screen.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
  });

  it('closes by Escape and goes back by Alt and Left, not by Left or Backspace', () => {
    const { onClose } = open();
    fireEvent.click(section('Related').getByRole('button', { name: 'Russia' }));
    fireEvent.keyDown(document, { key: 'ArrowLeft' });
    fireEvent.keyDown(document, { key: 'Backspace' });
    expect(screen.getByRole('dialog', { name: 'Russia' })).toBeTruthy();
    fireEvent.keyDown(document, { key: 'ArrowLeft', altKey: true });
    expect(screen.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(document, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('hands its trail to the panel', () => {
    const onOpenPanel = vi.fn();
    open({ onOpenPanel });
    fireEvent.click(section('Related').getByRole('button', { name: 'Russia' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in the side panel' }));
    expect(onOpenPanel).toHaveBeenCalledWith(['kabulov', 'russia']);
    cleanup();
    open();
    expect(screen.queryByRole('button', { name: 'Open in the side panel' })).toBeNull();
  });

  it('starts a new trail when opened anew, on another or on the same entity', () => {
    const { rerender, onClose } = open({ opening: 1 });
    const again = (entity: string, opening: number) =>
      rerender(
        <Card library={fixtureLibrary} entity={entity} opening={opening} onClose={onClose} />,
      );
    fireEvent.click(section('Related').getByRole('button', { name: 'Russia' }));
    again('kabulov', 2);
    expect(screen.getByRole('dialog', { name: 'Zamir Kabulov' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
    again('lavrov', 3);
    expect(screen.getByRole('dialog', { name: 'Sergei Lavrov' })).toBeTruthy();
  });

  it('takes the focus only when told to', () => {
    open({ byKeyboard: true });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says so where no pack knows the entity', () => {
    open({ entity: 'nobody' });
    const card = within(screen.getByRole('dialog', { name: 'Nothing known' }));
    expect(card.getByText(/No pack in use has an entry/)).toBeTruthy();
    expect(card.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('tells no height before it is laid out, and then its own', async () => {
    const onResize = vi.fn();
    open({ onResize });
    expect(onResize).not.toHaveBeenCalled();
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    box.mockReturnValue(new DOMRect(0, 0, 300, 412));
    await expect.poll(() => onResize.mock.lastCall).toEqual([412]);
    box.mockRestore();
  });

  it('tells its natural height at once', () => {
    const onResize = vi.fn();
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
      height: 411.2,
    } as DOMRect);
    open({ onResize });
    expect(onResize).toHaveBeenLastCalledWith(412);
  });

  it('isolates every word of the pack and takes markup for text', () => {
    const hostile = '<img src=x onerror=alert(1)> عربي';
    const entities = fixturePack.entities.map((entity) =>
      entity.id === 'kabulov'
        ? { ...entity, label: hostile, summary: { ...entity.summary, text: hostile } }
        : entity,
    );
    open({ library: createLibrary([{ ...fixturePack, language: 'ar', entities }]) });
    expect(document.querySelector('img')).toBeNull();
    const heading = must(screen.getByRole('heading', { level: 1 }).querySelector('bdi'));
    expect(heading.textContent).toBe(hostile);
    expect(heading.lang).toBe('ar');
    expect(document.querySelector('[style]')).toBeNull();
  });

  it('bears forty quotes', () => {
    const quote = must(fixturePack.quotes.find(({ id }) => id === 'k-see'));
    const quotes = Array.from({ length: 40 }, (_, n) => ({ ...quote, id: `q-${n}` }));
    open({ library: createLibrary([{ ...fixturePack, quotes, accounts: [] }]) });
    expect(
      must(screen.getByText('37 more quotations').closest('details')).querySelectorAll(
        'blockquote',
      ),
    ).toHaveLength(37);
  });
});
