/** A status as a circle (design: empty, half, pause, filled check, dash). The word stands beside it or in its label. */
import type { JSX } from 'preact';
import type { Status } from '../../lib/followup/followup';

export function StatusIcon({ status }: { status: Status }): JSX.Element {
  const filled = status === 'done';
  return (
    <svg class="icon status-icon" data-status={status} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" fill={filled ? 'currentColor' : 'none'} />
      {status === 'progress' && <path d="M8 4.200a3.800 3.800 0 0 1 0 7.600z" fill="currentColor" stroke="none" />}
      {status === 'waiting' && <path d="M6.400 6v4M9.600 6v4" />}
      {status === 'dropped' && <path d="M5.300 8h5.400" />}
      {filled && <path class="tick" d="M5.400 8.200l1.800 1.800 3.400-3.800" />}
    </svg>
  );
}
