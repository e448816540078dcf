/** A program of a service, as the service tells it. */
export interface ServiceVersion {
  name: string;
  /** null: the service does not tell. */
  version: string | null;
  /** First digits of the commit; null for a release. */
  commit: string | null;
}
