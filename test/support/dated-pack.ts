import type { Pack } from '../../src/pack/types';
import { fixturePack } from './fixture-pack';
import { must } from './must';

/** The dates of a crowded time: days, months, years, intervals, some vague, from 1990 to 2020. */
function dateOf(at: number): string {
  const year = 1990 + ((at * 7) % 30);
  const month = String(1 + (at % 12)).padStart(2, '0');
  const day = String(1 + ((at * 5) % 28)).padStart(2, '0');
  const forms = [
    `${year}-${month}-${day}`,
    `${year}-${month}`,
    `${year}`,
    `${year}-${month}-${day}/${year + 1}`,
    `${year}-${month}~`,
    `${year}-${month}-${day}?`,
  ];
  return must(forms[at % forms.length]);
}

/** A pack with so many events, spread over thirty years. */
export function datedPack(count: number): Pack {
  const model = must(fixturePack.events[0]);
  const events = Array.from({ length: count }, (_, at) => ({
    ...model,
    id: `event-${at}`,
    label: `Event number ${at} of a crowded time`,
    date: { date: dateOf(at), basis: 'Made up.' },
  }));
  return { ...fixturePack, events, quotes: [], facts: [], relations: [], accounts: [] };
}
