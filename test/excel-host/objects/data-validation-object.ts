import { invalidArgument, NotImplemented } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { cellCount, type CellRange, without } from '../model/area.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { changeValidation, checkedMessage, checkedRule, noValidation, validationsIn, validationType, type ValidationSettings } from '../model/validation.js';
import type { Stage } from './stage.js';

export class DataValidationObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {
    super();
  }

  get type(): string {
    return 'DataValidation';
  }

  /** Inconsistent where some cells have none; MixedCriteria where they differ. */
  get Type(): string {
    const all = this.settings();
    if (all.length === 1) return validationType(all[0]!);
    return all.includes(noValidation) ? 'Inconsistent' : 'MixedCriteria';
  }
  get Rule(): object {
    return this.shared().rule;
  }
  set Rule(rule: unknown) {
    const checked = checkedRule(rule);
    this.change((settings) => ({ ...settings, rule: checked }));
  }
  get Prompt(): object {
    return this.shared().prompt;
  }
  set Prompt(prompt: unknown) {
    if (typeof prompt !== 'object' || prompt === null) throw invalidArgument();
    this.change((settings) => ({ ...settings, prompt: checkedMessage(settings.prompt, prompt) }));
  }
  get ErrorAlert(): object {
    return this.shared().errorAlert;
  }
  set ErrorAlert(alert: unknown) {
    if (typeof alert !== 'object' || alert === null) throw invalidArgument();
    const { style } = alert as { style?: string };
    if (style !== undefined && !this.stage.bags.model.enums['DataValidationAlertStyle']!.includes(style)) throw invalidArgument();
    this.change((settings) => ({ ...settings, errorAlert: checkedMessage(settings.errorAlert, alert) }));
  }
  get IgnoreBlanks(): boolean {
    return this.shared().ignoreBlanks;
  }
  set IgnoreBlanks(ignore: boolean) {
    this.change((settings) => ({ ...settings, ignoreBlanks: ignore }));
  }

  Clear(): void {
    mustAllow(this.sheet);
    for (const area of this.areas) changeValidation(this.sheet, area, () => null);
  }

  private change(change: (settings: ValidationSettings) => ValidationSettings): void {
    mustAllow(this.sheet);
    for (const area of this.areas) changeValidation(this.sheet, area, change);
  }

  private settings(): readonly ValidationSettings[] {
    const found = new Map<string, ValidationSettings>();
    for (const area of this.areas) {
      let bare = [area];
      for (const { area: validated, settings } of validationsIn(this.sheet, area)) {
        found.set(JSON.stringify(settings), settings);
        bare = bare.flatMap((each) => without(each, validated));
      }
      if (bare.some((each) => cellCount(each) > 0)) found.set('none', noValidation);
    }
    return [...found.values()];
  }

  private shared(): ValidationSettings {
    const all = this.settings();
    if (all.length !== 1) throw new NotImplemented('reading the validation of cells that differ');
    return all[0]!;
  }
}
