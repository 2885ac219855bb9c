import { invalidArgument } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import type { Stage } from './stage.js';

export class ApplicationObject extends ExcelObject {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'Application';
  }

  get CalculationMode(): string {
    return this.stage.workbook.calculationMode;
  }
  set CalculationMode(mode: string) {
    if (!this.stage.bags.model.enums['CalculationMode']!.includes(mode)) throw invalidArgument();
    this.stage.workbook.calculationMode = mode;
  }
  get CalculationState(): string {
    return 'Done';
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(kind: unknown): void {
    if (!this.stage.bags.model.enums['CalculationType']!.includes(kind as string)) throw invalidArgument();
    this.stage.workbook.touch();
  }
  /** Nothing is drawn and nothing calculated before it is asked for: there is nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

export class RuntimeObject extends ExcelObject {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'Runtime';
  }

  get EnableEvents(): boolean {
    return this.stage.workbook.eventsEnabled;
  }
  set EnableEvents(enabled: boolean) {
    this.stage.workbook.eventsEnabled = enabled;
  }
}
