import { ExcelObject } from '../excel-object.js';
import { dateSerial } from '../formulas/date-serial.js';
import { functions } from '../formulas/functions.js';
import { isFailure, isMatrix, type Operand } from '../formulas/operands.js';
import { RangeObject } from './range-object.js';
import { valuesOf } from './range-values.js';
import type { Stage } from './stage.js';

/** Sheet functions that are called without a cell: a few. */
export class FunctionsObject extends ExcelObject {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'Functions';
  }

  Date(...given: unknown[]): ExcelObject {
    return new FunctionResultObject(dateSerial(given.map(operandOf), this.stage.workbook.date1904));
  }
  Sum(given: unknown): ExcelObject {
    return this.result('SUM', given);
  }
  Count(given: unknown): ExcelObject {
    return this.result('COUNT', given);
  }
  CountA(given: unknown): ExcelObject {
    return this.result('COUNTA', given);
  }
  Max(given: unknown): ExcelObject {
    return this.result('MAX', given);
  }
  Min(given: unknown): ExcelObject {
    return this.result('MIN', given);
  }
  Round(number: unknown, places: unknown): ExcelObject {
    return this.result('ROUND', [number, places]);
  }

  private result(name: string, given: unknown): ExcelObject {
    return new FunctionResultObject(functions[name]!((Array.isArray(given) ? (given as unknown[]) : [given]).map(operandOf)));
  }
}

/** A range gives its values, blank cells as blank. */
function operandOf(given: unknown): Operand {
  if (!(given instanceof RangeObject)) return given as Operand;
  return valuesOf(given.sheet, given.area)!.map((row) => row.map((value) => (value === '' ? null : value))) as Operand;
}

export class FunctionResultObject extends ExcelObject {
  constructor(private readonly result: Operand) {
    super();
  }

  get type(): string {
    return 'FunctionResult';
  }

  get Error(): string | null {
    return isFailure(this.result) ? this.result.error : null;
  }
  get Value(): unknown {
    return isFailure(this.result) || isMatrix(this.result) ? null : this.result;
  }
}
