import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface PartTabsProps<Part extends string> {
  readonly label: string;
  readonly parts: readonly { readonly key: Part; readonly title: string }[];
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
  /** The part that is chosen. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex', gap: '2px', padding: '2px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  tab: {
    flex: '1 1 auto', minWidth: '0', minHeight: '28px', padding: `0 ${tokens.spacingHorizontalXS}`, border: '1px solid transparent', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    // The chosen one alone has a border in a contrast theme.
    '@media (forced-colors: active)': { border: 'none' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText', ':hover': { backgroundColor: 'Highlight' } },
  },
});

/** Parts of a view, one at a time; arrow keys move between their tabs. */
export function PartTabs<Part extends string>({ label, parts, part, onChoose, children }: PartTabsProps<Part>): ReactNode {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = parts.findIndex(({ key }) => key === part);
    const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const index = to[event.key];
    if (index === undefined) return;
    event.preventDefault();
    const next = parts.at(index % parts.length)!;
    onChoose(next.key);
    list.current?.querySelector<HTMLElement>(`[data-part="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {parts.map(({ key, title }) => (
          <button
            key={key} type="button" role="tab" id={`${id}-${key}`} data-part={key} aria-selected={key === part} aria-controls={key === part ? `${id}-panel` : undefined}
            tabIndex={key === part ? 0 : -1} className={mergeClasses(styles.tab, key === part && styles.chosen)} onClick={() => onChoose(key)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${part}`}>{children}</div>
    </>
  );
}
