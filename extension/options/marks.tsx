/** Which kinds of marks are drawn on pages and how strongly; the legend is drawn by the very rules that draw on pages. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MARK_KINDS, type MarkKind, type MarkSettings, STRENGTHS } from '../platform/marks';
import { Icon } from '../ui/icons';
import { highlightCss, LOOKS, type Look } from '../ui/marks-css';
import { marksWords } from '../ui/words/marks/index';

/** What is drawn over the sample of a kind. What is saved keeps the line of its kind, here an action's. */
const SAMPLE_LOOKS: Record<MarkKind, readonly Look[]> = {
  case: ['case'],
  decision: ['decision', 'decision-line'],
  action: ['action-tint', 'action-line'],
  who: ['who'],
  due: ['due'],
  proposal: ['proposal'],
  vote: ['vote'],
  fallen: ['fallen'],
  saved: ['action-tint', 'action-line', 'saved'],
};

const GROUNDS = ['light', 'dark'] as const;
const sheet = new CSSStyleSheet();

/** Draws over the samples within an element. */
function draw(root: HTMLElement, { off, strength }: MarkSettings): void {
  sheet.replaceSync(GROUNDS.map(ground => highlightCss(ground, strength, `:is(.on-${ground},.on-${ground} *)`)).join(''));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  for (const [look, { kind, priority }] of Object.entries(LOOKS)) {
    const ranges = [...root.querySelectorAll<HTMLElement>('[data-kind]')].flatMap(sample => {
      const own = sample.dataset['kind'] as MarkKind;
      if (!SAMPLE_LOOKS[own].includes(look as Look) || off.includes(own) || (kind && off.includes(kind))) return [];
      const range = document.createRange();
      range.selectNodeContents(sample);
      return [range];
    });
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(`sakspor-${look}`, highlight);
  }
}

export function Marks({ marks, save }: { marks: MarkSettings; save(marks: MarkSettings): void }): JSX.Element {
  const w = marksWords.value;
  const legend = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (legend.current) draw(legend.current, marks);
  }, [marks, w]);
  const turn = (kind: MarkKind, on: boolean) =>
    save({ ...marks, off: MARK_KINDS.filter(one => (one === kind ? !on : marks.off.includes(one))) });
  return (
    <section class="marks">
      <h2 class="section">{w.title}</h2>
      <p>{w.text}</p>
      <fieldset class="strength">
        <legend class="label">{w.strength}</legend>
        {STRENGTHS.map(strength => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              value={strength}
              checked={marks.strength === strength}
              onChange={() => save({ ...marks, strength })}
            />
            {w.strengths[strength]}
          </label>
        ))}
      </fieldset>
      <div class="legend" ref={legend}>
        <div class="kind head" aria-hidden="true">
          <span />
          <span class="meta">{w.onLight}</span>
          <span class="meta">{w.onDark}</span>
        </div>
        {MARK_KINDS.map(kind => {
          const { name, shape, sample } = w.kinds[kind];
          return (
            <div class="kind" key={kind}>
              <label>
                <input
                  type="checkbox"
                  checked={!marks.off.includes(kind)}
                  aria-describedby={`shape-${kind}`}
                  onChange={event => turn(kind, event.currentTarget.checked)}
                />
                <span class={`node ${kind}`}>
                  <Icon name={kind} />
                </span>
                <span>
                  {name}
                  <span class="meta" id={`shape-${kind}`}>
                    {shape}
                  </span>
                </span>
              </label>
              {GROUNDS.map(ground => (
                <p key={ground} class={`sample on-${ground}`} aria-hidden="true">
                  <span data-kind={kind}>{sample}</span>
                </p>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
