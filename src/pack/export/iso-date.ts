const ISO = /^\d{4}(?:-\d{2}){0,2}$/;

/** An EDTF date that is a plain ISO 8601 year, month or day; `undefined` for what ISO 8601 cannot say so. */
export function isoDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && ISO.test(edtf) ? edtf : undefined;
}
