// Of clients/js, whose sources stand here in what is served.
export * from '../../../clients/js/types/index.js';
export { default } from '../../../clients/js/types/index.js';
