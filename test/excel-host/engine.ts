/** Carries out one batch of the client's against the stand-in's objects. */

import { HostError, NotImplemented } from './errors.js';
import type { ExcelObject } from './excel-object.js';
import { isSupported, type ObjectModel } from './metadata.js';
import { ActionType, ObjectPathType, type Action, type ActionResult, type ArgumentInfo, type ObjectPath, type ReferencedIds, type RequestBody, type ResponseBody } from './protocol.js';
import { Query } from './query.js';

/** A failure to be brought about: once this many actions are applied. */
export interface Interruption {
  readonly error: HostError;
  readonly after: number | 'all';
}

/** Objects of the library's own that are no part of the workbook: it announces itself when it starts. */
const services: Readonly<Record<string, Record<string, () => null>>> = {
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
};

export class Engine {
  /** Ranges that the client keeps between requests. */
  private readonly kept = new Map<string, ExcelObject>();
  private readonly query: Query;

  constructor(
    private readonly root: ExcelObject,
    private readonly model: ObjectModel,
    /** ExcelApi level of the Excel that is played. */
    private readonly level: () => string,
  ) {
    this.query = new Query(model, level, (object) => this.referenceOf(object));
  }

  process(body: RequestBody, interruption?: Interruption): ResponseBody {
    const batch = new Map<number, ExcelObject | null>();
    const objectAt = (id: number): ExcelObject | null => {
      let object = batch.get(id);
      if (object === undefined) batch.set(id, (object = this.objectOf(body.ObjectPaths[id]!, objectAt)));
      return object;
    };
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    const { Actions } = body;
    const stop = interruption === undefined ? Infinity : interruption.after === 'all' ? Actions.length : interruption.after;
    let index = 0;
    try {
      for (; index < Actions.length && index < stop; index++) {
        const action = Actions[index]!;
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.carryOut(action, objectAt) ?? null });
      }
      if (interruption) throw interruption.error;
      return { Results, TraceIds };
    } catch (thrown) {
      const error = thrown instanceof HostError ? thrown : new HostError('GeneralException', thrown instanceof Error ? thrown.stack : String(thrown));
      // What was applied before stays applied: Excel does not roll back.
      return {
        Results: interruption === undefined ? Results : [],
        TraceIds,
        Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, Location: error.location, ActionIndex: Math.min(index, Actions.length - 1) },
      };
    }
  }

  private carryOut(action: Action, objectAt: (id: number) => ExcelObject | null): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = objectAt(action.ObjectPathId);
    // Whatever is asked of a null object gives null.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        // The library's own services have no identity.
        return object.type === undefined ? null : this.query.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query.read(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action.Name, argumentsOf(action.ArgumentInfo, objectAt));
      case ActionType.setProperty:
        this.assign(object, action.Name, argumentsOf(action.ArgumentInfo, objectAt)[0]);
        return null;
      default:
        throw new NotImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private objectOf(path: ObjectPath, objectAt: (id: number) => ExcelObject | null): ExcelObject | null {
    if (path.ObjectPathType === ObjectPathType.global) return this.root;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.service) {
      const service = services[path.Name];
      if (!service) throw new NotImplemented(`new ${path.Name}`);
      return service as unknown as ExcelObject;
    }
    if (path.ObjectPathType === ObjectPathType.referenceId) {
      const kept = this.kept.get(path.Name);
      if (!kept || kept.isGone) throw new HostError('InvalidReference');
      return kept;
    }
    const parent = objectAt(path.ParentObjectPathId!);
    if (parent === null) return null;
    const given = argumentsOf(path.ArgumentInfo, objectAt);
    if (path.ObjectPathType === ObjectPathType.indexer) return this.call(parent, 'Indexer', given) as ExcelObject;
    if (path.ObjectPathType === ObjectPathType.method) return (this.call(parent, path.Name, given) ?? null) as ExcelObject | null;
    return this.query.member(parent, path.Name) as ExcelObject | null;
  }

  private call(object: ExcelObject, name: string, given: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.kept.delete(given[0] as string), null;
    const method = (object as unknown as Record<string, unknown>)[name];
    if (object.type !== undefined) this.mustExist(object, name);
    if (typeof method !== 'function') throw new NotImplemented(`${object.type}.${name}()`);
    return located(`${object.type}.${name}`, () => (method as (...given: unknown[]) => unknown).apply(object, [...given]));
  }

  private assign(object: ExcelObject, name: string, value: unknown): void {
    const member = this.mustExist(object, name);
    if (member.writable !== true) throw new HostError('InvalidArgument', `${object.type}.${name} is read-only`);
    if (!hasSetter(object, name)) throw new NotImplemented(`setting ${object.type}.${name}`);
    located(`${object.type}.${name}`, () => ((object as unknown as Record<string, unknown>)[name] = value));
  }

  private mustExist(object: ExcelObject, name: string): { readonly writable?: boolean } {
    const shape = this.model.shape(object.type);
    if (name === 'Indexer' && shape.hasIndexer) return {};
    const member = shape.members.get(name);
    if (!member) throw new HostError('InvalidArgument', `Excel's ${object.type} has no ${name}`);
    if (!isSupported(member.api, this.level())) throw new HostError('ApiNotFound', undefined, `${object.type}.${member.name}`);
    return member.writable === undefined ? {} : { writable: member.writable };
  }

  private readonly references = new WeakMap<ExcelObject, string>();

  private keep(object: ExcelObject): null {
    if (!this.references.has(object)) {
      const reference = `r${++keptEver}`;
      this.references.set(object, reference);
      this.kept.set(reference, object);
    }
    return null;
  }

  private referenceOf(object: ExcelObject): string | undefined {
    const reference = this.references.get(object);
    return reference !== undefined && this.kept.has(reference) ? reference : undefined;
  }
}

// Over every stand-in of the process: a reference into an earlier workbook must not be found in a later one.
let keptEver = 0;

function argumentsOf(info: ArgumentInfo | undefined, objectAt: (id: number) => ExcelObject | null): readonly unknown[] {
  const given = info?.Arguments ?? [];
  return info?.ReferencedObjectPathIds ? withObjects(given, info.ReferencedObjectPathIds, objectAt) : given;
}

function withObjects(given: readonly unknown[], ids: ReferencedIds, objectAt: (id: number) => ExcelObject | null): unknown[] {
  return given.map((value, index) => {
    const id = ids[index];
    if (Array.isArray(id)) return withObjects(value as unknown[], id as ReferencedIds, objectAt);
    return typeof id === 'number' && id !== 0 ? objectAt(id) : value;
  });
}

function hasSetter(object: object, name: string): boolean {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.set !== undefined || found.writable === true;
  }
  return false;
}

/** Says where an error arose, unless it says so itself. */
export function located<Result>(where: string, deed: () => Result): Result {
  try {
    return deed();
  } catch (thrown) {
    if (thrown instanceof HostError && thrown.location === null) throw new HostError(thrown.code, thrown.message, where);
    throw thrown;
  }
}
