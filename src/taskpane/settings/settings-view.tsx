import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { settingsLedger } from '../../core/ledgers/settings.js';
import { Hint } from '../frame/hint.js';
import { Placeholder } from '../frame/placeholder.js';
import { Section } from '../frame/section.js';
import type { ViewProps } from '../frame/view.js';
import { SaveBar } from './save-bar.js';
import { draftOf, useDraft } from './setting-draft.js';
import { settingForm } from './setting-form.js';
import { SettingRow } from './setting-row.js';
import { settingSections } from './setting-sections.js';

const useStyles = makeStyles({
  view: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, boxSizing: 'border-box', minHeight: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  next: { paddingTop: tokens.spacingVerticalL, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** 设置: every parameter with its meaning, judged as it is typed, saved when asked. */
export default function SettingsView({ desk, picture, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const draft = useDraft(desk);
  const store = draftOf(desk);
  const tables = picture.check?.tables;
  const form = useMemo(() => tables && settingForm(tables, draft), [tables, draft]);
  if (!form) return <Placeholder say={say} />;
  const { fields, changes, faulty } = form;
  const isBusy = picture.work !== null;

  const save = async (): Promise<void> => {
    await desk.saveSettings(changes);
    if (desk.getPicture().trouble === null) store.forget(changes);
  };
  const seeFault = (): void => {
    const row = view.current?.querySelector(`[data-field="${faulty[0]}"]`);
    row?.querySelector<HTMLElement>('input, select, button')?.focus();
  };
  return (
    <div ref={view} className={styles.view}>
      {picture.check!.missing.includes(settingsLedger.name) && (
        <Hint words={say('settings.missing', { sheet: settingsLedger.name })} deed={say('settings.set-up')} isBusy={isBusy} onDeed={() => void desk.setUp()} />
      )}
      {settingSections.map(([title, sectionFields], index) => (
        <div key={title} className={index > 0 ? styles.next : undefined}>
          <Section title={say(title)}>
            <div className={styles.rows}>
              {sectionFields.map((field) => (
                <SettingRow key={field} field={field} state={fields[field]!} say={say} onType={(text) => store.type(field, text, fields[field]!.present)} />
              ))}
            </div>
          </Section>
        </div>
      ))}
      <SaveBar
        changed={Object.keys(changes).length} faulty={faulty.length} isBusy={isBusy} isSaving={picture.work?.deed === 'saving-settings'}
        onSave={() => void save()} onDiscard={() => store.forget(draft)} onSeeFault={seeFault} say={say}
      />
    </div>
  );
}
