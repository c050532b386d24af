package object
func Hash(c Calls, v Value) (int64, error) {return 0,nil}
func Equal(c Calls, a,b Value) (bool, error) {return false,nil}
func foldHash(h int64) uint32 {return 0}
func SafeRepr(v Value) string {return ""}
func SafeStr(v Value) string {return ""}
func floatKeyBits(f float64) int64 {return 0}
