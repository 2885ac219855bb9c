/** Microsoft's client library for Excel, unmodified, in this Node process. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { compareVersions, type ObjectModelData } from './metadata.js';
import { readObjectModel } from './metadata-reader.js';

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface ClientGlobals {
  window?: unknown;
  navigator?: unknown;
  location?: unknown;
  Excel: typeof Excel;
  Office: { onReady: unknown };
  OSF: { _OfficeAppFactory: unknown };
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
    HostBridge: { init(bridge: Bridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

export interface OfficeClient {
  readonly excel: typeof Excel;
  readonly model: ObjectModelData;
  /** Makes the client speak to a host; the one before hears nothing more. */
  attach(host: { receive(text: string): void; send: (text: string) => void }): void;
  /** What `Office.context` says of the Excel around it. */
  setApi(level: () => string): void;
}

/** The debug build: the same code, readable. */
const libraryPath = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');

let loaded: OfficeClient | null = null;

/** Loads the library once; later calls give the same. */
export function officeClient(): OfficeClient {
  loaded ??= load();
  return loaded;
}

/** What Excel has, for a page that cannot read the library's text itself. */
export const objectModel = (): ObjectModelData => officeClient().model;

function load(): OfficeClient {
  const globals = globalThis as unknown as ClientGlobals;
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: 'node' };
  globals.location ??= { href: 'https://localhost/', protocol: 'https:', host: 'localhost', hash: '', search: '' };
  const source = readFileSync(libraryPath, 'utf8');
  // In this realm: the client compares prototypes of plain objects with its own.
  new Script(source, { filename: libraryPath }).runInThisContext();
  const { OfficeExtension } = globals;
  // The library's own gates for requirement sets; the shipped file leaves them open.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // `Excel.run` ends after the request that releases its ranges, not before.
  OfficeExtension.Utility._synchronousCleanup = true;
  return {
    excel: globals.Excel,
    model: readObjectModel(source, globals.Excel),
    attach(host) {
      // Handlers of an earlier workbook must not hear a later one.
      OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
      const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => host.receive(text) };
      host.send = (text) => bridge.onMessageFromHost?.(text);
      OfficeExtension.HostBridge.init(bridge);
    },
    setApi: (level) => setContext(globals, level),
  };
}

function setContext(globals: ClientGlobals, level: () => string): void {
  const sets = (): Record<string, string> => ({ ExcelApi: level(), RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' });
  const isSetSupported = (name: string, version?: string | number): boolean => {
    const has = sets()[name];
    return has !== undefined && compareVersions(String(version ?? '1.1'), has) <= 0;
  };
  const context = {
    host: 'Excel', platform: 'PC', displayLanguage: 'zh-CN', contentLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.17000.10000' },
    requirements: { isSetSupported },
  };
  globals.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', flags: 0 }) };
  globals.Office.onReady = async (ready?: (info: object) => unknown) => {
    const info = { host: 'Excel', platform: 'PC' };
    await ready?.(info);
    return info;
  };
}
