/** Objects that are nothing but properties (a chart's title, a page layout): made from the library's own metadata. */

import { bagDefaults } from './bag-defaults.js';
import { bagEnums } from './bag-enums.js';
import { bagMethods } from './bag-methods.js';
import { invalidArgument, NotImplemented } from './errors.js';
import { ExcelObject } from './excel-object.js';
import type { ObjectModel } from './metadata.js';

/** Values under their wire names, as far as they were set; other bags within. */
export type BagState = Record<string, unknown>;

export interface BagOptions {
  /** Called before anything is changed; throws where it may not be. */
  readonly guard?: (() => void) | undefined;
  /** Members that are more than a property, under their wire names. */
  readonly members?: object;
}

export abstract class PropertyBag extends ExcelObject {
  private readonly inner = new Map<string, ExcelObject>();

  constructor(
    private readonly bags: Bags,
    readonly state: BagState,
    private readonly options: BagOptions,
  ) {
    super();
  }

  protected get(wire: string): unknown {
    const value = this.state[wire] ?? bagDefaults[this.type]?.[wire];
    if (value === undefined) throw new NotImplemented(`reading ${this.type}.${wire} before it is set`);
    return value;
  }

  protected put(wire: string, value: unknown): void {
    this.options.guard?.();
    const values = bagEnums[`${this.type}.${wire}`];
    if (values && !this.bags.model.enums[values]?.includes(value as string)) throw invalidArgument();
    this.state[wire] = value;
  }

  protected bag(wire: string, type: string): ExcelObject {
    let bag = this.inner.get(wire);
    if (!bag) this.inner.set(wire, (bag = this.bags.of(type, (this.state[wire] ??= {}) as BagState, { guard: this.options.guard })));
    return bag;
  }

  protected run(method: (state: BagState, ...given: readonly unknown[]) => unknown, given: readonly unknown[]): unknown {
    this.options.guard?.();
    return method(this.state, ...given) ?? null;
  }
}

/** What the members that are made for a class call. */
interface BagMembers {
  get(wire: string): unknown;
  put(wire: string, value: unknown): void;
  bag(wire: string, type: string): unknown;
  run(method: unknown, given: readonly unknown[]): unknown;
}

type BagClass = new (bags: Bags, state: BagState, options: BagOptions) => PropertyBag;

export class Bags {
  private readonly classes = new Map<string, BagClass>();

  constructor(readonly model: ObjectModel) {}

  of(type: string, state: BagState, options: BagOptions = {}): ExcelObject {
    let made = this.classes.get(type);
    if (!made) this.classes.set(type, (made = this.classOf(type)));
    const bag = new made(this, state, options);
    if (options.members) {
      for (const name of Object.keys(options.members)) this.mustExist(type, name);
      Object.defineProperties(bag, Object.getOwnPropertyDescriptors(options.members));
    }
    return bag;
  }

  private classOf(type: string): BagClass {
    class Bag extends PropertyBag {
      override get type(): string {
        return type;
      }
    }
    for (const { kind, wire, writable, type: to } of this.model.shape(type).members.values()) {
      if (kind === 'scalar') {
        Object.defineProperty(Bag.prototype, wire, {
          configurable: true,
          get(this: BagMembers) {
            return this.get(wire);
          },
          ...(writable === true && {
            set(this: BagMembers, value: unknown) {
              this.put(wire, value);
            },
          }),
        });
      } else if (kind === 'navigation') {
        Object.defineProperty(Bag.prototype, wire, {
          configurable: true,
          get(this: BagMembers) {
            return this.bag(wire, to!);
          },
        });
      }
    }
    for (const [name, method] of Object.entries(bagMethods[type] ?? {})) {
      this.mustExist(type, name);
      Object.defineProperty(Bag.prototype, name, {
        configurable: true,
        value(this: BagMembers, ...given: unknown[]) {
          return this.run(method, given);
        },
      });
    }
    return Bag;
  }

  /** The stand-in may have nothing that Excel has not. */
  private mustExist(type: string, name: string): void {
    if (!this.model.shape(type).members.has(name)) throw new Error(`Excel's ${type} has no ${name}`);
  }
}
