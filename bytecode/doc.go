// Package bytecode defines the register machine's instructions, the code objects that hold them, the disassembler and the verifier.
//
// Everything that can be said about an opcode stands in one row of one table (opcodes.go): name, operands, effect, cost. The
// disassembler, the verifier, the cost array and docs/opcodes.md derive from it.
//
// Vocabulary: a frame sees a window of 256 registers, R[0] to R[255]; K is the code's constants; a site is an attribute
// access with an inline cache; X is the overflow area behind the window for functions with very many variables.
//
// It must not know how instructions are made (compiler) or run (vm).
package bytecode
