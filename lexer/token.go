package lexer

import plex "github.com/alecthomas/participle/v2/lexer"

// EOF ends every token stream. It is participle's own and the only token type below zero.
const EOF = plex.EOF

// The token types. All are in 1..TypeCount-1, so that a table may be indexed by them (mind EOF, which is -1).
const (
	_ plex.TokenType = iota

	// What is not fixed text.

	Error         // a lexical error; [Lexer.Err] tells which (the type that describes it is [Fault])
	Newline       // the end of a logical line
	Indent        // a deeper block begins
	Dedent        // a block ends
	Name          // an identifier or soft keyword (match, case, type, _)
	Number        // a numeric literal: 1, 0x_ff, 1e3, 2j
	String        // a str or bytes literal with prefix and quotes; no f-string
	FStringStart  // prefix and opening quotes of an f-string
	FStringMiddle // literal text of an f-string or of a format specification; never empty
	FStringEnd    // its closing quotes
	Unknown       // a character that begins no token ($, ? or a back quote): no grammar takes it, so it is "invalid syntax" there

	// Keywords.

	KwFalse
	KwNone
	KwTrue
	KwAnd
	KwAs
	KwAssert
	KwAsync
	KwAwait
	KwBreak
	KwClass
	KwContinue
	KwDef
	KwDel
	KwElif
	KwElse
	KwExcept
	KwFinally
	KwFor
	KwFrom
	KwGlobal
	KwIf
	KwImport
	KwIn
	KwIs
	KwLambda
	KwNonlocal
	KwNot
	KwOr
	KwPass
	KwRaise
	KwReturn
	KwTry
	KwWhile
	KwWith
	KwYield

	// Operators and delimiters.

	Plus
	Minus
	Star
	DoubleStar
	Slash
	DoubleSlash
	Percent
	At
	LShift
	RShift
	Amp
	Pipe
	Caret
	Tilde
	Walrus
	Less
	Greater
	LessEqual
	GreaterEqual
	EqEqual
	NotEqual
	LParen
	RParen
	LBracket
	RBracket
	LBrace
	RBrace
	Comma
	Colon
	Dot
	Semicolon
	Equal
	Arrow
	PlusEqual
	MinusEqual
	StarEqual
	SlashEqual
	DoubleSlashEqual
	PercentEqual
	AtEqual
	AmpEqual
	PipeEqual
	CaretEqual
	RShiftEqual
	LShiftEqual
	DoubleStarEqual
	Ellipsis
	Exclamation // before the conversion of a replacement field

	// TypeCount is one more than the greatest token type.
	TypeCount
)

// types is the one table of token types: the symbol by which participle knows each, and the text it always has (empty where it
// varies). Symbols, the keyword table and the operator table derive from it.
var types = [TypeCount]struct{ symbol, text string }{
	Error:         {"Error", ""},
	Newline:       {"Newline", ""},
	Indent:        {"Indent", ""},
	Dedent:        {"Dedent", ""},
	Name:          {"Name", ""},
	Number:        {"Number", ""},
	String:        {"String", ""},
	FStringStart:  {"FStringStart", ""},
	FStringMiddle: {"FStringMiddle", ""},
	FStringEnd:    {"FStringEnd", ""},
	Unknown:       {"Unknown", ""},

	KwFalse:    {"KwFalse", "False"},
	KwNone:     {"KwNone", "None"},
	KwTrue:     {"KwTrue", "True"},
	KwAnd:      {"KwAnd", "and"},
	KwAs:       {"KwAs", "as"},
	KwAssert:   {"KwAssert", "assert"},
	KwAsync:    {"KwAsync", "async"},
	KwAwait:    {"KwAwait", "await"},
	KwBreak:    {"KwBreak", "break"},
	KwClass:    {"KwClass", "class"},
	KwContinue: {"KwContinue", "continue"},
	KwDef:      {"KwDef", "def"},
	KwDel:      {"KwDel", "del"},
	KwElif:     {"KwElif", "elif"},
	KwElse:     {"KwElse", "else"},
	KwExcept:   {"KwExcept", "except"},
	KwFinally:  {"KwFinally", "finally"},
	KwFor:      {"KwFor", "for"},
	KwFrom:     {"KwFrom", "from"},
	KwGlobal:   {"KwGlobal", "global"},
	KwIf:       {"KwIf", "if"},
	KwImport:   {"KwImport", "import"},
	KwIn:       {"KwIn", "in"},
	KwIs:       {"KwIs", "is"},
	KwLambda:   {"KwLambda", "lambda"},
	KwNonlocal: {"KwNonlocal", "nonlocal"},
	KwNot:      {"KwNot", "not"},
	KwOr:       {"KwOr", "or"},
	KwPass:     {"KwPass", "pass"},
	KwRaise:    {"KwRaise", "raise"},
	KwReturn:   {"KwReturn", "return"},
	KwTry:      {"KwTry", "try"},
	KwWhile:    {"KwWhile", "while"},
	KwWith:     {"KwWith", "with"},
	KwYield:    {"KwYield", "yield"},

	Plus:             {"Plus", "+"},
	Minus:            {"Minus", "-"},
	Star:             {"Star", "*"},
	DoubleStar:       {"DoubleStar", "**"},
	Slash:            {"Slash", "/"},
	DoubleSlash:      {"DoubleSlash", "//"},
	Percent:          {"Percent", "%"},
	At:               {"At", "@"},
	LShift:           {"LShift", "<<"},
	RShift:           {"RShift", ">>"},
	Amp:              {"Amp", "&"},
	Pipe:             {"Pipe", "|"},
	Caret:            {"Caret", "^"},
	Tilde:            {"Tilde", "~"},
	Walrus:           {"Walrus", ":="},
	Less:             {"Less", "<"},
	Greater:          {"Greater", ">"},
	LessEqual:        {"LessEqual", "<="},
	GreaterEqual:     {"GreaterEqual", ">="},
	EqEqual:          {"EqEqual", "=="},
	NotEqual:         {"NotEqual", "!="},
	LParen:           {"LParen", "("},
	RParen:           {"RParen", ")"},
	LBracket:         {"LBracket", "["},
	RBracket:         {"RBracket", "]"},
	LBrace:           {"LBrace", "{"},
	RBrace:           {"RBrace", "}"},
	Comma:            {"Comma", ","},
	Colon:            {"Colon", ":"},
	Dot:              {"Dot", "."},
	Semicolon:        {"Semicolon", ";"},
	Equal:            {"Equal", "="},
	Arrow:            {"Arrow", "->"},
	PlusEqual:        {"PlusEqual", "+="},
	MinusEqual:       {"MinusEqual", "-="},
	StarEqual:        {"StarEqual", "*="},
	SlashEqual:       {"SlashEqual", "/="},
	DoubleSlashEqual: {"DoubleSlashEqual", "//="},
	PercentEqual:     {"PercentEqual", "%="},
	AtEqual:          {"AtEqual", "@="},
	AmpEqual:         {"AmpEqual", "&="},
	PipeEqual:        {"PipeEqual", "|="},
	CaretEqual:       {"CaretEqual", "^="},
	RShiftEqual:      {"RShiftEqual", ">>="},
	LShiftEqual:      {"LShiftEqual", "<<="},
	DoubleStarEqual:  {"DoubleStarEqual", "**="},
	Ellipsis:         {"Ellipsis", "..."},
	Exclamation:      {"Exclamation", "!"},
}

// TypeText returns the text that every token of type t has ("if", "+="), or "" when it varies from token to token.
func TypeText(t plex.TokenType) string {
	if t <= 0 || t >= TypeCount {
		return ""
	}
	return types[t].text
}

// TypeName returns the symbol of t: "KwIf", "PlusEqual", "EOF".
func TypeName(t plex.TokenType) string {
	switch {
	case t == EOF:
		return "EOF"
	case t <= 0 || t >= TypeCount:
		return "?"
	}
	return types[t].symbol
}

// IsKeyword reports whether t is the type of a (hard) keyword.
func IsKeyword(t plex.TokenType) bool { return t >= KwFalse && t <= KwYield }

// Keyword returns the type of the keyword spelled text, and false when it is no hard keyword.
func Keyword(text string) (plex.TokenType, bool) {
	t := nameType(text)
	return t, t != Name
}
