import type { DefaultTreeAdapterMap, Token } from 'parse5';
import { InsertionMode, Parser, TokenizerMode } from 'parse5';
import { Lines } from './lines.ts';

export interface Attribute {
  /** Character references resolved. */
  value: string;
  /** Offset of the name in the text. */
  start: number;
}

/** A start tag and where it stands in the text, by UTF-16 offsets. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** By lower-case name; of a name that is there twice the first counts. */
  attributes: ReadonlyMap<string, Attribute>;
  start: number;
  end: number;
  line: number;
  endLine: number;
  /** Inside SVG or MathML, where `/>` closes an element. */
  foreign: boolean;
  selfClosing: boolean;
  /** What follows is text up to the end tag: a script, or a `noscript` where scripts run. */
  textFollows: boolean;
  inTemplate: boolean;
}

export interface Listener {
  doctype(end: number, line: number): void;
  startTag(tag: Tag): void;
  endTag(name: string, start: number): void;
  /** After every token: everything before `end` is known. `inBody`: the head is over. */
  upTo(end: number, inBody: boolean): void;
}

const BEFORE_BODY = [
  InsertionMode.INITIAL, InsertionMode.BEFORE_HTML, InsertionMode.BEFORE_HEAD, InsertionMode.IN_HEAD, InsertionMode.IN_HEAD_NO_SCRIPT,
  // Inside a title, a script, a template of the head.
  InsertionMode.TEXT, InsertionMode.IN_TEMPLATE,
];

const TEXT: readonly number[] = [TokenizerMode.SCRIPT_DATA, TokenizerMode.RAWTEXT];

/**
 * Reads HTML as a browser does that runs scripts. A tokenizer alone is not enough: whether `<style/>` is empty or swallows the
 * rest of the file depends on the tree around it. https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
export class Reader extends Parser<DefaultTreeAdapterMap> {
  private readonly listener: Listener;
  private readonly lines = new Lines();

  constructor(listener: Listener) {
    super({ sourceCodeLocationInfo: true, scriptingEnabled: true });
    this.listener = listener;
  }

  write(text: string, last: boolean): void {
    this.lines.add(text);
    this.tokenizer.write(text, last);
    // Text leaves with its piece, not with the tag after it.
    if (!last) this.tokenizer.flushCharacters();
  }

  private told(at: Token.Location | null): void {
    if (at) this.listener.upTo(at.endOffset, !BEFORE_BODY.includes(this.insertionMode));
  }

  override onStartTag(token: Token.TagToken): void {
    const at = token.location;
    // Read first: the tree builder renames attributes inside SVG.
    const tag = at && readTag(token, at, this.lines, this.tokenizer.inForeignNode, this.openElements.tmplCount > 0);
    super.onStartTag(token);
    // Where the tree builder drops a tag, as inside a frameset, what follows is markup.
    if (tag) this.listener.startTag({ ...tag, textFollows: TEXT.includes(this.tokenizer.state) });
    this.told(at);
  }

  override onEndTag(token: Token.TagToken): void {
    const at = token.location;
    super.onEndTag(token);
    if (at) this.listener.endTag(token.tagName, at.startOffset);
    this.told(at);
  }

  override onDoctype(token: Token.DoctypeToken): void {
    const at = token.location;
    super.onDoctype(token);
    if (at) this.listener.doctype(at.endOffset, this.lines.at(at.endOffset));
    this.told(at);
  }

  override onComment(token: Token.CommentToken): void {
    const at = token.location;
    super.onComment(token);
    this.told(at);
  }

  override onCharacter(token: Token.CharacterToken): void {
    const at = token.location;
    super.onCharacter(token);
    this.told(at);
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    const at = token.location;
    super.onNullCharacter(token);
    this.told(at);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    const at = token.location;
    super.onWhitespaceCharacter(token);
    this.told(at);
  }
}

function readTag(token: Token.TagToken, at: Token.LocationWithAttributes, lines: Lines, foreign: boolean, inTemplate: boolean): Tag {
  const attributes = token.attrs.map(({ name, value }): [string, Attribute] =>
    [name, { value, start: at.attrs?.[name]?.startOffset ?? at.startOffset }]);
  return {
    name: token.tagName,
    attributes: new Map(attributes),
    start: at.startOffset,
    end: at.endOffset,
    line: lines.at(at.startOffset),
    endLine: lines.at(at.endOffset),
    foreign,
    selfClosing: token.selfClosing,
    textFollows: false,
    inTemplate,
  };
}
