/** What the tests of the store call inside the browser. */
export { ask } from '../../extension/platform/ask';
export { acceptList, vanished } from '../../extension/store/vanished';
export * from './diskscript';
