package object
type BinaryOp uint8
type CompareOp uint8
