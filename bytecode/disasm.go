package bytecode

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/minipy/minipy/object"
)

// Disassemble returns a listing of c and of the codes within it: one line per instruction with its index, mnemonic, operands by name and, where it
// differs from the line before, the source line. Jump targets are marked with L and their index.
func Disassemble(c *Code) string {
	var b strings.Builder
	disassemble(&b, c, 0)
	return b.String()
}

// maxNesting bounds how deep codes within codes are shown and verified; the parser's limits keep compiled code far below.
const maxNesting = 2000

func disassemble(b *strings.Builder, c *Code, depth int) {
	if depth > maxNesting {
		return
	}
	writeHeader(b, c)
	targets := map[int]bool{}
	for pc, i := range c.Instrs {
		if t, ok := jumpTarget(i, pc); ok {
			targets[t] = true
		}
	}
	for _, h := range c.Handlers {
		targets[int(h.Target)] = true
	}
	line := 0
	for pc, i := range c.Instrs {
		number := ""
		if c.File != nil {
			if n := c.LineAt(pc); n != line {
				line, number = n, strconv.Itoa(n)
			}
		}
		mark := ""
		if targets[pc] {
			mark = "L" + strconv.Itoa(pc) + ":"
		}
		fmt.Fprintf(b, "%5s %6s %4d  %s\n", number, mark, pc, strings.TrimRight(FormatInstr(c, pc, i), " "))
	}
	for _, h := range c.Handlers {
		fmt.Fprintf(b, "  handler [%d, %d) -> L%d in %s\n", h.Start, h.End, h.Target, registerName(c, int(h.Reg)))
	}
	for _, inner := range c.Codes {
		b.WriteByte('\n')
		disassemble(b, inner, depth+1)
	}
}

func writeHeader(b *strings.Builder, c *Code) {
	name := "?"
	if c.QualName != nil {
		name = c.QualName.String()
	} else if c.Name != nil {
		name = c.Name.String()
	}
	fmt.Fprintf(b, "code %s: %d registers", name, c.Registers)
	if c.Extra > 0 {
		fmt.Fprintf(b, ", %d overflow slots", c.Extra)
	}
	if n := c.NumParams(); n > 0 {
		fmt.Fprintf(b, ", %d parameters", n)
	}
	for _, f := range []struct {
		flag CodeFlags
		name string
	}{
		{VarArgs, "*args"}, {VarKw, "**kwargs"}, {Generator, "generator"}, {Coroutine, "coroutine"}, {ClassBody, "class"}, {ModuleBody, "module"},
		{DynamicNames, "dynamic names"}, {HasClassCell, "class cell"}, {ClassView, "class view"},
	} {
		if c.Flags&f.flag != 0 {
			b.WriteString(", " + f.name)
		}
	}
	if len(c.FreeNames) > 0 {
		b.WriteString(", closure")
		for _, n := range c.FreeNames {
			b.WriteString(" " + n.String())
		}
	}
	b.WriteByte('\n')
}

// FormatInstr returns one instruction as text: mnemonic and operands.
func FormatInstr(c *Code, pc int, i Instr) string {
	if i.Op() >= NumOps {
		return fmt.Sprintf("ILLEGAL %#x", uint64(i))
	}
	row := Table[i.Op()]
	var args []string
	operand := func(kind Operand, v int) {
		switch kind {
		case Dst, Src, SrcDst, Base:
			args = append(args, registerName(c, v))
		case Count, Flag:
			args = append(args, strconv.Itoa(v))
		}
	}
	operand(row.A, int(i.A()))
	if row.B == Small {
		args = append(args, strconv.Itoa(int(i.BC())))
	} else {
		operand(row.B, int(i.B()))
		operand(row.C, int(i.C()))
	}
	n := int(i.Imm())
	switch row.I {
	case Int, Flag:
		args = append(args, strconv.Itoa(n))
	case Const, Name:
		args = append(args, constantText(c, n))
	case Target:
		if row.B == Small {
			args = append(args, strconv.Itoa(n&1))
		}
		t, _ := jumpTarget(i, pc)
		args = append(args, "-> L"+strconv.Itoa(t))
	case Global:
		args = append(args, nameAt(c.Globals, n))
	case Free:
		args = append(args, nameAt(c.FreeNames, n))
	case Site:
		args = append(args, "."+nameAt(c.Sites, n))
	case Extra:
		args = append(args, "x"+strconv.Itoa(n))
	case Codes:
		if n >= 0 && n < len(c.Codes) && c.Codes[n].QualName != nil {
			args = append(args, "<"+c.Codes[n].QualName.String()+">")
		} else {
			args = append(args, "code "+strconv.Itoa(n))
		}
	}
	return fmt.Sprintf("%-14s %s", row.Name, strings.Join(args, ", "))
}

// jumpTarget returns the index that the jump at pc goes to.
func jumpTarget(i Instr, pc int) (int, bool) {
	if i.Op() >= NumOps || Table[i.Op()].I != Target {
		return 0, false
	}
	offset := int(i.Imm())
	if Table[i.Op()].B == Small {
		offset >>= 1
	}
	return pc + 1 + offset, true
}

// registerName is the variable that lives in register r, else r and its number.
func registerName(c *Code, r int) string {
	if r < len(c.VarNames) && c.VarNames[r] != nil {
		return c.VarNames[r].String()
	}
	return "r" + strconv.Itoa(r)
}

func nameAt(names []*object.Str, i int) string {
	if i < 0 || i >= len(names) || names[i] == nil {
		return "?" + strconv.Itoa(i)
	}
	return names[i].String()
}

func constantText(c *Code, i int) string {
	if i < 0 || i >= len(c.Consts) {
		if i == -1 {
			return "none"
		}
		return "?" + strconv.Itoa(i)
	}
	text := valueText(c.Consts[i], 3)
	if len(text) > 60 {
		text = text[:60] + "..."
	}
	return text
}

// valueText is a repr for listings; constants are never deep, but a verifier's input may be.
func valueText(v object.Value, depth int) string {
	switch {
	case v.IsUnbound():
		return "unbound"
	case v.IsNone():
		return "None"
	case v.IsBool():
		if v.AsBool() {
			return "True"
		}
		return "False"
	case v.IsInt():
		return strconv.FormatInt(v.AsInt(), 10)
	case v.IsFloat():
		return strconv.FormatFloat(v.AsFloat(), 'g', -1, 64)
	}
	if s := v.Str(); s != nil {
		return strconv.Quote(s.String())
	}
	if n := v.BigInt(); n != nil {
		if n.BitLen() > 1000 {
			return "big int"
		}
		return n.String()
	}
	if x := v.Bytes(); x != nil {
		return "b" + strconv.Quote(string(x.Bytes()))
	}
	if t := v.Tuple(); t != nil && depth > 0 {
		parts := make([]string, 0, t.Len())
		for _, item := range t.Items() {
			parts = append(parts, valueText(item, depth-1))
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	if v.Is(object.KindEllipsis) {
		return "..."
	}
	if v.Is(object.KindComplex) {
		z := v.Complex()
		return strconv.FormatComplex(z, 'g', -1, 128)
	}
	return "?"
}
