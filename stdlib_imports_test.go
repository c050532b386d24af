package minipy_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/stdlib"
)

// TestImportsAreSmall bounds what the import of one module charges: definitions of library modules run when they are asked for. BenchmarkImport
// shows the time.
func TestImportsAreSmall(t *testing.T) {
	t.Parallel()
	for module := range stdlib.Modules() {
		if strings.HasPrefix(module, "_") {
			continue
		}
		maxSteps, maxBytes := int64(3000), int64(192<<10)
		if top, _, _ := strings.Cut(module, "."); top == "io" || top == "unittest" { // classes that derive from each other, in modules that run at once
			maxSteps, maxBytes = 6000, 384<<10
		}
		prog, err := minipy.Compile("import.py", "import "+module)
		require.NoError(t, err)
		res, err := prog.Run(t.Context())
		require.NoError(t, err, module)
		assert.LessOrEqual(t, res.Usage.Steps, maxSteps, "steps for import %s", module)
		assert.LessOrEqual(t, res.Usage.TotalBytes, maxBytes, "bytes for import %s", module)
	}
}
