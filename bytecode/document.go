package bytecode

import (
	"fmt"
	"strings"
)

// operandNames says in a word what an operand is.
var operandNames = map[Operand]string{
	No: "", Dst: "dst", Src: "src", SrcDst: "src, dst", Base: "first of a run", Count: "count", Flag: "number", Const: "constant", Name: "name",
	Int: "number", Small: "with the next: 16-bit number", Target: "jump", Global: "global", Free: "closure cell", Extra: "overflow slot", Site: "attribute site", Codes: "inner code",
}

// Document renders the opcode table as Markdown: docs/opcodes.md is its output, which a test holds.
func Document() string {
	var b strings.Builder
	b.WriteString(`# Opcodes

This page is made from the table in bytecode/opcodes.go; ` + "`go test ./bytecode -update`" + ` writes it anew.

An instruction is 64 bits: the opcode in bits 0 to 7, the operands A, B and C in the next three bytes, and I, a signed number, in the upper
32 bits. R[x] is a register of the frame's window of 256, K[i] a constant of the code, X[i] a slot of the overflow area. Jumps are relative to
the next instruction. Every instruction costs the steps given; native work that it sets off is charged on top.

| opcode | A | B | C | I | steps | what it does |
|---|---|---|---|---|---|---|
`)
	for _, row := range Table {
		doc := strings.ReplaceAll(row.Doc, "|", "\\|")
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %d | `%s` |\n", row.Name, operandNames[row.A], operandNames[row.B], operandNames[row.C], operandNames[row.I], row.Cost, doc)
	}
	return b.String()
}
