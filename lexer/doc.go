// Package lexer turns Python source text into tokens.
//
// It carries participle's contract: [Definition] is a lexer.Definition, [Lexer] a lexer.Lexer, tokens are participle's
// Token. There is one token type per keyword and operator (token.go); a token's Value is always a substring of the source, Pos.Offset
// its byte offset, so it ends at Pos.Offset+len(Value). The other fields of Pos stay zero: lines and columns are computed by
// package source, and only when something is shown.
//
// # How the parser feeds participle
//
// participle's PeekingLexer reads its lexer up to an EOF token before the parser sees anything. So that tokens of the whole source need not be
// held at once, [Lexer.Chunk] gives a lexer that says EOF at a statement boundary after about a thousand tokens, and [Lexer.More] says
// whether there is another chunk:
//
//	lex := lexer.New(file, meter)
//	for lex.More() {
//		cursor, err := plex.Upgrade(lex.Chunk())  // err is only ever the meter's *budget.LimitError
//		if err != nil {
//			return err
//		}
//		group, err := grammar.ParseFromLexer(cursor) // statements until EOF
//		...
//	}
//
// A chunk is a sequence of whole statements at the outermost indentation: it never ends before elif, else, except or finally, between a decorator
// and what it decorates, nor between a block's header and its block. An empty source is one chunk with nothing but EOF. For a single
// expression, give the Lexer itself to plex.Upgrade.
//
// # Errors
//
// A lexical error is one token of type [Error], empty, after which there is only EOF; [Lexer.Err] tells what was wrong and where.
// The error that Next returns is only for an empty purse. A parser that found a syntax error of its own calls [Lexer.Overrides] to
// learn whether there is a lexical error further on, which CPython prefers to tell.
//
// # Indentation and brackets
//
// Newline ends a logical line; its Value is the line end, or empty at the end of a source without one. Indent holds the white
// space of the line it begins; Dedent is empty, at the token that follows. Blank lines and comments give no token.
// All of this is silent within brackets.
//
// # f-strings
//
// f"a{x!r:>{w}}b" is FStringStart, FStringMiddle, LBrace, the tokens of x, Exclamation, Name, Colon, FStringMiddle, LBrace, Name, RBrace, RBrace,
// FStringMiddle, FStringEnd. A doubled brace ends a middle after its first brace, and the second belongs to no token, so that middles never hold
// doubled braces: consecutive middles are to be decoded one by one ([DecodeFStringMiddle]) and joined. Middles are never empty; f"" has none, and neither has f"{x:}".
// A bracket stack decides what the text ahead is: string text or expression.
//
// It must know nothing of grammar: soft keywords are names here, and a string is not decoded until someone asks ([DecodeString]).
package lexer
