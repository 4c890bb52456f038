export function findChromium(): Promise<string>;
export function findFirefox(): string;
