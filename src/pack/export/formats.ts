/** The formats by name, apart from the code that writes them: a view can list them and load that code when asked. */
export const EXPORT_FORMATS = [
  /** schema.org `Quotation`s with their speakers, subjects and sources, as JSON-LD. */
  'schema-org',
  /** W3C Web Annotations, one for each quote and fact, on passages of the source texts. */
  'web-annotation',
  /** The sources as bibliography programs take them. */
  'csl-json',
  'csv-quotes',
  'csv-facts',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
