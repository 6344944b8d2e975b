/** What kind of document it is, by what was found in it: no single word makes minutes. */

import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Case, Kind, Meeting } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';

export interface Evidence {
  source: Source;
  vocabulary: Vocabulary;
  meeting: Meeting;
  cases: Case[];
  /** The cases are a numbered series. */
  numbered: boolean;
  decisions: number;
  actions: number;
  /** It is a mirror of slides. */
  slides: boolean;
  /** Cases that hold hardly more than their title. */
  bare: number;
}

/** @returns the kind, with how sure it is from 0 to 1. */
export function kindOf(evidence: Evidence): { kind: Kind; confidence: number } {
  const { source, vocabulary, meeting, cases } = evidence;
  const heads = headings(source);
  const named = heads.some(text => vocabulary.kinds.minutes.test(text));
  const announced = heads.some(text => vocabulary.kinds.agenda.test(text));
  const presented = heads.some(text => vocabulary.kinds.presentation.test(text)) || evidence.slides;
  const attended = (meeting.present?.length ?? 0) + (meeting.absent?.length ?? 0) > 0;
  const led = Boolean(meeting.chair) || Boolean(meeting.secretary);
  const parts = partWords(source, vocabulary);
  let score = 0;
  if (named) score += 2;
  if (attended) score += 2;
  if (led) score += 1;
  if (meeting.body && meeting.date) score += 1;
  if (meeting.startTime || meeting.place) score += 0.5;
  if (evidence.numbered && cases.length >= 2) score += 1.2;
  else if (cases.length >= 3) score += 0.6;
  if (evidence.decisions > 0) score += Math.min(2, 0.8 + evidence.decisions * 0.2);
  if (parts.decision > 0) score += 1;
  if (parts.treatment > 0) score += 0.7;
  if (evidence.actions > 0) score += Math.min(1.5, 0.5 + evidence.actions * 0.15);
  if (!meeting.date) score -= 0.7;
  const confidence = Math.min(0.99, Math.max(0, score / 7));
  if (presented && cases.length >= 3 && !attended && !led) return { kind: 'presentation', confidence: Math.max(0.6, confidence) };
  if (
    cases.length >= 2 &&
    evidence.bare >= cases.length * 0.8 &&
    evidence.actions === 0 &&
    parts.decision === 0 &&
    (meeting.date || meeting.body)
  )
    return { kind: 'agenda', confidence: Math.max(0.6, confidence) };
  if (announced && !named && cases.length >= 1 && meeting.date && parts.decision === 0 && evidence.decisions <= 1)
    return { kind: 'agenda', confidence: Math.max(0.5, confidence) };
  if (score < 3.5 || !cases.length) return { kind: 'none', confidence: 1 - confidence };
  return { kind: 'minutes', confidence };
}

function headings(source: Source): string[] {
  const found = [source.title];
  let looked = 0;
  for (const block of source.blocks) {
    if (block.furniture) continue;
    if (looked++ > 25) break;
    const prominent = block.kind === 'heading' || (block.bold[0]?.end ?? 0) >= block.end - 1 || looked < 8;
    if (prominent && block.end - block.start < 160) found.push(collapse(source.text.slice(block.start, block.end)));
  }
  return found;
}

/** Lines that begin parts of a case, over the whole document. */
function partWords(source: Source, vocabulary: Vocabulary): { decision: number; treatment: number } {
  let decision = 0;
  let treatment = 0;
  for (const block of source.blocks) {
    if (block.furniture) continue;
    const part = partHeading(source.text.slice(block.start, Math.min(block.end, block.start + 140)), block as Block, vocabulary);
    if (part?.kind === 'decision') decision++;
    else if (part?.kind === 'proposal' || part?.kind === 'discussion' || part?.kind === 'vote') treatment++;
  }
  return { decision, treatment };
}
