import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { Sample, SampleOf } from './words';

const SAMPLES: Record<LanguageCode, SampleOf> = { nb, nn, sv, da, fi, en };

/** How each language writes a day in minutes. */
const TAGS: Record<LanguageCode, string> = { nb: 'nb', nn: 'nn', sv: 'sv', da: 'da', fi: 'fi', en: 'en-GB' };

/** The example's minutes, of a meeting a few days before today. @param today milliseconds since 1970 */
export function sampleOf(code: LanguageCode, today: number): Sample {
  const day = (days: number) => new Date(today + days * 86_400_000);
  const meeting = day(-5);
  const format = new Intl.DateTimeFormat(TAGS[code], { day: 'numeric', month: code === 'fi' ? 'numeric' : 'long', year: 'numeric' });
  return SAMPLES[code]({
    meeting: format.format(meeting),
    year: String(meeting.getFullYear() % 100).padStart(2, '0'),
    after: days => format.format(day(days - 5)),
  });
}
