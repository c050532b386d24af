package bytecode

// Instr is one instruction: opcode in bits 0-7, operands A, B and C in the next three bytes, Imm (signed) in the upper 32 bits.
type Instr uint64

// Make builds an instruction.
func Make(op Op, a, b, c uint8, imm int32) Instr {
	return Instr(op) | Instr(a)<<8 | Instr(b)<<16 | Instr(c)<<24 | Instr(uint32(imm))<<32
}

// Op returns the opcode.
func (i Instr) Op() Op { return Op(i) }

// A returns the first operand.
func (i Instr) A() uint8 { return uint8(i >> 8) }

// B returns the second operand.
func (i Instr) B() uint8 { return uint8(i >> 16) }

// C returns the third operand.
func (i Instr) C() uint8 { return uint8(i >> 24) }

// BC returns B and C taken together as a signed 16-bit number: the immediate of a compare-and-branch.
func (i Instr) BC() int16 { return int16(i >> 16) }

// Imm returns the immediate operand.
func (i Instr) Imm() int32 { return int32(i >> 32) }

// WithImm returns the instruction with another immediate operand.
func (i Instr) WithImm(imm int32) Instr { return i&0xffffffff | Instr(uint32(imm))<<32 }

// Window is the number of registers a frame sees.
const Window = 256
