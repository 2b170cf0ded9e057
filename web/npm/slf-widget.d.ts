/** Attributes of `<sozialleistungsfinder-widget>`: the contract `/v1/`, see docs/einbetten.md. */
export interface SlfAttributes {
  /** Language, for example `de` or `en`. */
  lang?: string;
  /** Key of a Land, two digits. */
  land?: string;
  /** Postcode, or key of a place with 12 digits. */
  ort?: string;
  /** Ids of benefits or groups of them, with blanks or commas between. */
  leistungen?: string;
  /** Id of the question to begin with, or `fragen` for the first open one. */
  start?: string;
  theme?: 'light' | 'dark' | 'auto';
  /** Level of the main heading, 1 to 6. */
  'heading-level'?: string;
  /** JSON of benefit id to https address, or the address of such a file. */
  antraege?: string;
  /** Address of a ways file of your own; needs `wege-integrity`. */
  wege?: string;
  'wege-integrity'?: string;
  /** Address of rules of your own; needs `regeln-integrity`. */
  regeln?: string;
  'regeln-integrity'?: string;
  /** Folder with the files, if the loader lies elsewhere. */
  base?: string;
  /** `lazy`: when nearly in sight. */
  loading?: 'lazy' | 'eager';
  /** `closed` where the page around is made with Yew. */
  shadow?: 'open' | 'closed';
}

/** The finder is drawn. */
export interface SlfReady {
  version?: string;
}

/** Another page is shown. No answer is ever told. */
export interface SlfStep {
  page: 'start' | 'frage' | 'antworten';
  /** Number of the question, and how many there are at most. */
  number?: number;
  most?: number;
}

/** The result is shown. */
export interface SlfResult {
  /** How many benefits were checked. */
  checked: number;
  /** How many of them are possible or open; told only from five benefits on. */
  possible?: number;
  open?: number;
}

/** Something is missing, or a wish cannot be granted; then `name` says which. */
export interface SlfError {
  kind: 'parameter' | 'load' | 'program';
  name?: string;
}

export interface SlfEventMap {
  'slf-ready': CustomEvent<SlfReady>;
  'slf-step': CustomEvent<SlfStep>;
  'slf-result': CustomEvent<SlfResult>;
  'slf-error': CustomEvent<SlfError>;
}

export interface SozialleistungsfinderWidget extends HTMLElement {
  /** Tries again, for example after an error. */
  retry(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'sozialleistungsfinder-widget': SozialleistungsfinderWidget;
  }
  interface HTMLElementEventMap extends SlfEventMap {}
}
