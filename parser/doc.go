// Package parser turns source text into an abstract syntax tree.
//
// The tree has the shapes and the names of CPython's ast module (the whole grammar of Python 3.12), with two differences: there is no
// expression context (what stands in Assign.Targets is stored, in Delete.Targets deleted, elsewhere loaded), and places
// are byte offsets.
//
// Productions are plain functions over participle's cursor (lexer.PeekingLexer): recursive descent for statements, precedence
// climbing for expressions. One depth counter bounds every recursion, and every left spine that later passes will recurse along, so that
// no source text can exhaust the Go stack here or in the compiler.
//
// Vocabulary: a chunk is a run of whole top-level statements whose tokens are read at once; a target is an expression that may stand
// left of `=`; a left spine is a chain such as 1+1+1 or a.b.c that is parsed by a loop but nests in the tree.
//
// It must know nothing of scopes, of what names mean, of bytecode or of values: 'return' outside function and a name that is both
// global and local are the compiler's to find.
package parser
