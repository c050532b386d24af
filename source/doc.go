// Package source holds source texts and turns byte offsets into what people read.
//
// Everything between the lexer and the machine speaks in byte offsets ([Span]); lines, columns and caret snippets
// are computed here, and only when something is shown.
//
// Vocabulary: a File is a named text; a Span is a half-open range of byte offsets in it; a Position is a line and a
// column as a person counts them (from 1, columns in code points).
//
// It must know nothing of Python: not of tokens, not of errors.
package source
