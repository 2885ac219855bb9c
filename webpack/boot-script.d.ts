export declare function bootScript(path: string): { boot: string; bootHash: string };
