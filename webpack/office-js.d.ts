export declare function officeJsAddress(place?: string): string;
