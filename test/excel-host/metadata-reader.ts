/**
 * Reads Excel's object model out of the client library: names from its classes as they run,
 * classes of members and requirement sets from the text of its debug build.
 */

import type { ObjectModelData, TypeData } from './metadata.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends Readonly<Record<string, infer Value>> ? Record<string, Value> : T[Key] };

interface ClientPrototype {
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/**
 * @param source text of `excel-win32-16.01.debug.js`
 * @param namespace the `Excel` that this text defines
 */
export function readObjectModel(source: string, namespace: object): ObjectModelData {
  const text = source.slice(source.indexOf('var _BeginExcel'), source.indexOf('var _EndExcel'));
  const types: Record<string, TypeData> = {};
  for (const found of text.matchAll(/^ {4}var (\w+) = \(function \(_super\) \{$/gm)) {
    const name = found[1]!;
    const prototype = (namespace as Record<string, { prototype?: ClientPrototype } | undefined>)[name]?.prototype;
    if (prototype) types[name] = readType(prototype, text.slice(found.index, text.indexOf('\n    }(', found.index)));
  }
  // Some properties travel under another name when they are set.
  for (const [, type, , name, set] of text.matchAll(/function (\w+?)_(\w+)_Set\(thisObj, value\) \{[^}]*?thisObj\.m_(\w+) = value;\s*_invokeSetProperty\(thisObj, "(\w+)"/g)) {
    const scalar = types[type!]?.scalars[name!];
    if (scalar && scalar.wire !== set) (types[type!] as Mutable<TypeData>).scalars[name!] = { ...scalar, set: set! };
  }
  return { types, enums: readEnums(namespace) };
}

function readType(prototype: ClientPrototype, body: string): TypeData {
  const type: Mutable<TypeData> = { isCollection: prototype._isCollection === true, scalars: {}, navigations: {}, methods: {}, events: {} };
  const names = prototype._scalarPropertyNames ?? [];
  names.forEach((name, index) => {
    type.scalars[name] = {
      wire: prototype._scalarPropertyOriginalNames?.[index] ?? name,
      writable: prototype._scalarPropertyUpdateable?.[index] === true,
    };
  });
  for (const member of body.split(/\n {8}(?=Object\.defineProperty\(|\w+\.prototype\.\w+ = function)/)) {
    const property = /^Object\.defineProperty\(\w+\.prototype, "(\w+)"/.exec(member)?.[1];
    const method = /^\w+\.prototype\.(\w+) = function/.exec(member)?.[1];
    if (property !== undefined) readProperty(type, property, member);
    else if (method !== undefined) readMethod(type, method, member);
  }
  return type;
}

function readProperty(type: Mutable<TypeData>, name: string, text: string): void {
  const api = requirementSet(text);
  const to = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/.exec(text);
  const event = /new OfficeExtension\.GenericEventHandlers\([\s\S]*?eventType: (\d+)/.exec(text);
  if (to) type.navigations[name] = { wire: to[2]!, type: to[1]!, ...api };
  else if (event) type.events[name] = { type: Number(event[1]), ...api };
  else if (type.scalars[name]) type.scalars[name] = { ...type.scalars[name], ...api };
}

function readMethod(type: Mutable<TypeData>, name: string, text: string): void {
  const api = requirementSet(text);
  const indexer = /_createIndexerObject\(Excel\.(\w+), this/.exec(text);
  const object = /_createMethodObject\((?:(?:Excel|OfficeCore)\.)?(\w+), this, "(\w+)"/.exec(text);
  const call = /_invokeMethod\(this, "(\w+)"/.exec(text);
  if (indexer) type.methods[name] = { wire: '[indexer]', returns: indexer[1]!, ...api };
  else if (object) type.methods[name] = { wire: object[2]!, returns: object[1]!, ...api };
  else if (call) type.methods[name] = { wire: call[1]!, ...api };
}

function requirementSet(text: string): { api?: string } {
  const found = /_throwIfApiNotSupported\("[\w.]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/.exec(text);
  if (!found) return {};
  return { api: `${found[1] === '_defaultApiSetName' ? 'ExcelApi' : found[1]!.slice(1, -1)} ${found[2]}` };
}

function readEnums(namespace: object): Record<string, string[]> {
  const enums: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(namespace)) {
    if (typeof value !== 'object' || value === null) continue;
    const values: unknown[] = Object.values(value);
    if (values.length > 0 && values.every((each) => typeof each === 'string')) enums[name] = values;
  }
  return enums;
}
