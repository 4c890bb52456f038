/** What sources, entities and events promise beyond their schema. */
import { codePointLength } from './code-points';
import type { Path, Problem } from './problem';
import type { Entity, Pack, Source } from './types';

/** Longest headings that a card can show, in code points. */
const LONGEST_LABEL = 100;
const LONGEST_SOURCE_LABEL = 200;

function checkLabel(label: string, path: Path, longest: number): Problem[] {
  const says = (message: string, remedy: string): Problem[] => [
    { path: [...path, 'label'], message, remedy },
  ];
  const length = codePointLength(label);
  if (length > longest) {
    return says(`the label has ${length} code points`, `a heading has at most ${longest}`);
  }
  if (/[\t\n]| {2}/u.test(label)) {
    return says(
      'the label holds a line break, a tab or two spaces together',
      'write it on one line',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(label)) {
    return says(
      'the label has neither letter nor digit',
      'write the name as a card should show it',
    );
  }
  return [];
}

function checkSource(source: Source, path: Path): Problem[] {
  const problems = checkLabel(source.label, path, LONGEST_SOURCE_LABEL);
  if (source.label.startsWith('[') !== source.label.endsWith(']')) {
    problems.push({
      path: [...path, 'label'],
      message: 'the label has one bracket of two',
      remedy: 'a description stands in [brackets], a headline without',
    });
  }
  if (/[/\\]/u.test(source.file) || source.file.startsWith('.')) {
    problems.push({
      path: [...path, 'file'],
      message: `"${source.file}" is more than a file name`,
      remedy: 'name the text file without its folder',
    });
  }
  for (const [j, state] of source.states.entries()) {
    if (state.property === 'URL' && !/^https?:\/\/[^\s/]/u.test(state.value)) {
      problems.push({
        path: [...path, 'states', j, 'value'],
        message: 'this is no web address',
        remedy: 'an address begins with "https://" or "http://"',
      });
    }
  }
  return problems;
}

function checkDate(entity: Entity, path: Path): Problem[] {
  if ((entity.kind === 'event') === (entity.date !== undefined)) return [];
  return entity.kind === 'event'
    ? [
        {
          path,
          message: `the event "${entity.id}" has no date`,
          remedy: 'add date, with its basis',
        },
      ]
    : [
        {
          path: [...path, 'date'],
          message: `"${entity.id}" is of kind "${entity.kind}" and has a date`,
          remedy: 'only events have one; leave it out, or make the kind "event"',
        },
      ];
}

/** Every event is an entity of kind event, unchanged, and the other way round. */
function checkEvents(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const expected = new Map<string, string>();
  for (const entity of pack.entities) {
    if (entity.kind === 'event') expected.set(entity.id, JSON.stringify(entity));
  }
  for (const [i, event] of pack.events.entries()) {
    const entity = expected.get(event.id);
    // Both come from the schema, so their keys stand in one order.
    if (entity !== JSON.stringify(event)) {
      problems.push({
        path: ['events', i],
        message:
          entity === undefined
            ? `"${event.id}" is not among the entities of kind event, or listed here twice`
            : `the event "${event.id}" differs from the entity of that id`,
        remedy: 'events are the entities of kind event, unchanged',
      });
    }
    expected.delete(event.id);
  }
  for (const [i, entity] of pack.entities.entries()) {
    if (entity.date !== undefined && expected.has(entity.id)) {
      problems.push({
        path: ['entities', i],
        message: `the event "${entity.id}" is not among events`,
        remedy: 'events are the entities of kind event, unchanged',
      });
    }
  }
  return problems;
}

/** Checks sources, entities and events; names are checked elsewhere. */
export function checkItems(pack: Pack): Problem[] {
  return [
    ...pack.sources.flatMap((source, i) => checkSource(source, ['sources', i])),
    ...pack.entities.flatMap((entity, i) => [
      ...checkLabel(entity.label, ['entities', i], LONGEST_LABEL),
      ...checkDate(entity, ['entities', i]),
    ]),
    ...checkEvents(pack),
  ];
}
