export declare const developmentAddress: string;
export declare function siteAddress(text: string | undefined): string;
export declare function siteManifest(manifest: string, address?: string): string;
