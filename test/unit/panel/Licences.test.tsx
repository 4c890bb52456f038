// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Licences } from '../../../src/panel/Licences';

afterEach(cleanup);

test('leads to the licences of others, which open beside the options', () => {
  render(<Licences />);
  const link = screen.getByRole('link', { name: 'Licences of others' });
  expect(link.getAttribute('href')).toBe('/THIRD_PARTY.txt');
  expect(link.getAttribute('target')).toBe('_blank');
});
