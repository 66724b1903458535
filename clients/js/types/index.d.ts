// What `import` gives.
export * from './client.cjs';
export type * from './records.cjs';
export type * from './tickets.cjs';
export { ChaoticaClient as default } from './client.cjs';
