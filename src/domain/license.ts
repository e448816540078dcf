/** Something that is shipped with the app, and its license. */
export interface Licensed {
  name: string;
  version: string;
  /** SPDX expression. */
  license: string;
  url: string | null;
  /** Text of the license; null where its authors ship none. */
  text: string | null;
}
