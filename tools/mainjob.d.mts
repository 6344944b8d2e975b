import type { Page } from 'playwright-core';

export function outlineOf(control: Page, url: string, timeout?: number): Promise<unknown>;
export function actionPoint(page: Page, index?: number): Promise<{ x: number; y: number }>;
export function mainJob(url: string): Promise<number>;
