/** Epoch milliseconds, UTC. Plain numbers, so that query data stays plain JSON. */
export type Instant = number;
