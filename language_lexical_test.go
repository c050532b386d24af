package minipy_test

import (
	"strings"

	"github.com/minipy/minipy/parser"
)

// languageLexical is chapter 2 of the reference, lexical analysis: what is seen in the text rather than in the tree.
var languageLexical = []languageRow{
	{"comment behind code, and alone on a line", both(written(`^\s*# [^r]`), written(`\S  # plain`)), "lexical_comments_and_lines"},
	{"lines joined by a backslash", written(`\\$`), "lexical_comments_and_lines"},
	{"lines joined in brackets, with comments between", written(`[(\[{]  # .*$`), "lexical_comments_and_lines"},
	{"blank lines and comments at any indentation in a block", written(`(?s)def .*\n#.*\n    return`), "lexical_comments_and_lines"},
	{"tabs as indentation", written(`^\t+\S`), "lexical_comments_and_lines"},
	{"form feed in indentation", written("^\f"), "lexical_form_feed_and_coding"},
	{"several statements on a line", written(`^[^#"']*; \w`), "assign_augmented_names"},
	{"identifiers outside ASCII", written(`^[^\x00-\x7f]\S* =`), "lexical_identifiers"},
	{"identifiers are normalised (NFKC)", both(written(`[ﬁªº𝐱]`), is[parser.Name]()), "lexical_identifiers"},
	{"soft keywords as names", a(func(n *parser.Name) bool { return n.ID == "match" || n.ID == "case" || n.ID == "type" }), "func_names_of_errors"},
	{"the wildcard _ as a name", a(func(n *parser.Name) bool { return n.ID == "_" }), "class_super_forms"},
	{"string prefix r", written(`\br['"]`), "lexical_escapes"},
	{"string prefix b", constant(parser.ConstBytes, ""), "lexical_escapes"},
	{"string prefix br and rb", written(`\b(rb|br|Rb|bR|RB|BR)['"]`), "lexical_escapes"},
	{"string prefix u", written(`\b[uU]['"]`), "lexical_escapes"},
	{"string prefix fr and rf", written(`\b(fr|rf|Rf|fR)['"]`), "fstring_basic"},
	{"triple-quoted string over lines", written(`(?s)= ('''|""")[^'"]*\n`), "lexical_escapes"},
	{"escape: backslash and line end", written(`(?s)"[^"\n]*\\\n`), "lexical_escapes"},
	{"escapes: \\\\ \\' \\\"", both(written(`\\\\`), written(`\\'`), written(`\\"`)), "lexical_escapes"},
	{"escapes: \\a \\b \\f \\n \\r \\t \\v", both(written(`\\a`), written(`\\b`), written(`\\f`), written(`\\n`), written(`\\r`), written(`\\t`), written(`\\v`)), "lexical_escapes"},
	{"escape: octal", written(`\\[0-7]{3}`), "lexical_escapes"},
	{"escape: \\x", written(`\\x[0-9a-f]{2}`), "lexical_escapes"},
	{"escape: \\u and \\U", both(written(`\\u[0-9a-fA-F]{4}`), written(`\\U[0-9a-fA-F]{8}`)), "lexical_escapes"},
	{"escape: \\N{name}", written(`\\N\{[A-Z]`), "lexical_escapes"},
	{"an unknown escape keeps its backslash", written(`"\\[dcqz]`), "lexical_escapes"},
	{"an unknown escape, evaluated", calls("eval"), "lexical_unknown_escapes"},
	{"concatenation of adjacent literals", written(`("|') ("|')\w`), "expr_string_literals"},
	{"concatenation of plain strings and f-strings", written(`" f"|' f'`), "fstring_basic"},
	{"integers: decimal with underscores", written(`\b\d+_\d+`), "lexical_numbers"},
	{"integers: hexadecimal, octal, binary", both(written(`0x[0-9a-f]`), written(`0o[0-7]`), written(`0b[01]`)), "lexical_numbers"},
	{"integers: zeros in front of zero", written(`\b00+\b`), "lexical_numbers"},
	{"integers of any size", a(func(n *parser.Constant) bool { return n.Kind == parser.ConstInt && n.IsBig }), "lexical_numbers"},
	{"floating point: point, exponent, underscores", both(written(`\d\.\d`), written(`\de-?\d`), written(`[^\d.]\.\d`), written(`\d_\d+\.`)), "expr_string_literals"},
	{"imaginary literals", constant(parser.ConstImag, ""), "match_literals"},
	{"the operators and delimiters of the language", both(written(`->`), written(`:=`), written(`@=`), written(`\*\*=`), written(`>>=`), written(`//=`), written(`<<=`), written(`~`)), "lexical_operators"},
	{"encoding declaration", written(`^# .*coding[:=]`), "lexical_form_feed_and_coding"},
}

// constant is the evidence of a literal of that kind that holds the text.
func constant(kind parser.ConstantKind, text string) evidence {
	return a(func(n *parser.Constant) bool { return n.Kind == kind && strings.Contains(n.Text, text) })
}
