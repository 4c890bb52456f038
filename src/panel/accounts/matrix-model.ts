/** The table of accounts as it is drawn: one for each pack, since accounts compare the sources of one pack. Pure. */
import { comparisonsIn, type Comparison, type Voice } from '../../pack/comparison';
import type { Pack } from '../../pack/types';
import { standingOf, type Standing } from './base';
import { shortNames } from './short-names';

/** What stands where an account's row meets a source's column; undefined where the source is silent. */
export interface MatrixCell {
  readonly voice: Voice;
  /** Undefined for what must not be taken for the same: there is no wording that could be shared. */
  readonly standing: Standing | undefined;
}

export interface MatrixRow {
  readonly comparison: Comparison;
  /** One for each source of the pack, in its order. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixModel {
  readonly pack: Pack;
  /** Short names of the pack's sources, in its order. */
  readonly names: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** The table of a pack, with all its accounts. */
export function matrixOf(pack: Pack): MatrixModel {
  return {
    pack,
    names: shortNames(pack.sources.map(({ label }) => label)),
    rows: comparisonsIn(pack).map((comparison) => {
      const voices = new Map(comparison.voices.map((voice) => [voice.source, voice]));
      const isContrast = comparison.account.kind === 'contrast';
      const cells = pack.sources.map((source) => {
        const voice = voices.get(source);
        if (!voice) return undefined;
        return { voice, standing: isContrast ? undefined : standingOf(voice, comparison) };
      });
      return { comparison, cells };
    }),
  };
}
