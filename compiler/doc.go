// Package compiler turns the syntax tree into bytecode.
//
// It works in two passes. The first (scope_build.go, scope.go) finds what every name means: a scope per function, class, module and
// comprehension. The second walks each function once and emits instructions as it goes: there is no intermediate form. What an
// optimiser would do later is decided on the spot, from what is known then: operands in place, immediate forms, branches fused with their comparison,
// which locals are certainly bound.
//
// Vocabulary: a unit is one source text and all code objects made from it; a frame is one of these while it is being made; a place is where a
// variable lives (register, overflow slot, cell, closure, global, namespace); a temporary is a register above those of the locals, taken and given
// back like a stack; a block is a statement that has something to do when control leaves it early; the host of an inlined scope
// (comprehension, type parameters) is the scope whose frame it shares.
//
// It must not know how instructions are run, nor what builtin names mean (but that super() wants a cell).
package compiler
