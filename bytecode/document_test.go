package bytecode

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write docs/opcodes.md anew")

// TestOpcodesPageIsTheTable holds docs/opcodes.md and the opcode table together.
func TestOpcodesPageIsTheTable(t *testing.T) {
	const page = "../docs/opcodes.md"
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(Document()), 0o644))
	}
	have, err := os.ReadFile(page)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(Document(), string(have)), "run go test ./bytecode -update")
}
