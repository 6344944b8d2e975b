/**
 * The first script of the list's page: to read a long list takes the browser as long as to load the page's code, and the
 * one need not wait for the other.
 */
import { startReading } from './followups';
import { watchTrouble } from './trouble';

watchTrouble();
startReading();
void import('./list');
