package minipy_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// chargers are the functions and methods that charge, by name, with the arguments that say how much.
var chargers = map[string][]int{
	"Steps": {0}, "Alloc": {0}, // of budget.Meter
	"steps": {0}, "alloc": {0}, // of the compiler
	"charge": {1}, "chargeText": {0}, "chargeProbes": {1}, "ChargeBig": {1}, "charged": {1}, // of parser, object and stdlib
	"scan": {1}, "skim": {1}, "reserve": {1}, "chargeSearch": {1, 2}, // of builtins
}

// chargesInts are the chargers that take an int, not an int64.
var chargesInts = map[string]bool{"scan": true, "skim": true, "reserve": true, "chargeSearch": true, "charged": true, "chargeText": true}

// chargeSite is a call that charges.
type chargeSite struct {
	ID   int
	Name string // "folder/file.go function charger number": stays the same while other code changes
}

// TestChargeSites rewrites every charge of the engine so that it can be left out, builds the tests of metering with that, and has them show that
// leaving it out is noticed. It takes some minutes:
//
//	MINIPY_CHARGESITES=1 go test -run TestChargeSites -v -timeout 1h .
func TestChargeSites(t *testing.T) {
	if os.Getenv("MINIPY_CHARGESITES") == "" {
		t.Skip("takes minutes: MINIPY_CHARGESITES=1")
	}
	folder := t.TempDir()
	overlay := map[string]map[string]string{"Replace": {}}
	var sites []chargeSite
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			switch base := filepath.ToSlash(path); {
			case base == "budget", base == "cmd", base == "testdata", base == "sandbox", base == "check", base == "bench", base != "." && strings.HasPrefix(base, "."):
				return filepath.SkipDir
			}
			return nil
		case filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, found, err := rewriteCharges(path, len(sites))
		if err != nil || len(found) == 0 {
			return err
		}
		sites = append(sites, found...)
		file := filepath.Join(folder, fmt.Sprintf("%d.go", len(overlay["Replace"])))
		absolute, err := filepath.Abs(path)
		if err != nil {
			return err
		}
		overlay["Replace"][absolute] = file
		return os.WriteFile(file, text, 0o600)
	})
	require.NoError(t, err)
	t.Logf("%d charges", len(sites))
	overlayFile, sitesFile := filepath.Join(folder, "overlay.json"), filepath.Join(folder, "sites.json")
	for name, v := range map[string]any{overlayFile: overlay, sitesFile: sites} {
		text, err := json.Marshal(v)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(name, text, 0o600))
	}
	cmd := exec.Command("go", "test", "-tags", "chargesites", "-overlay", overlayFile, "-run", "TestEveryChargeMatters", "-v", "-timeout", "1h", ".")
	cmd.Env = append(os.Environ(), "MINIPY_SITES="+sitesFile)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	require.NoError(t, err)
}

// rewriteCharges returns the text of a source file in which what every charge charges goes through budget.Site, and these charges, numbered from
// first. Lines stay where they are.
func rewriteCharges(path string, first int) ([]byte, []chargeSite, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, nil, err
	}
	var sites []chargeSite
	inserts := map[int]string{} // offset -> text
	for _, d := range file.Decls {
		fn, ok := d.(*ast.FuncDecl)
		name := "init"
		if ok {
			name = fn.Name.Name
		}
		counts := map[string]int{}
		ast.Inspect(d, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			charger := ""
			switch f := call.Fun.(type) {
			case *ast.SelectorExpr:
				charger = f.Sel.Name
			case *ast.Ident:
				charger = f.Name
			}
			args := chargers[charger]
			if charger == "charge" && len(call.Args) == 1 {
				args = []int{0}
			}
			if args == nil || len(call.Args) != args[len(args)-1]+1 {
				return true
			}
			kind := "int64"
			if chargesInts[charger] {
				kind = "int"
			}
			id := first + len(sites)
			counts[charger]++
			sites = append(sites, chargeSite{id, fmt.Sprintf("%s %s %s %d", filepath.ToSlash(path), name, charger, counts[charger])})
			for _, a := range args {
				x := call.Args[a]
				inserts[set.Position(x.Pos()).Offset] += fmt.Sprintf("chargesite.Site[%s](%d, ", kind, id)
				inserts[set.Position(x.End()).Offset] = ")" + inserts[set.Position(x.End()).Offset]
			}
			return true
		})
	}
	if len(sites) == 0 {
		return nil, nil, nil
	}
	inserts[set.Position(file.Name.End()).Offset] = `; import chargesite "github.com/minipy/minipy/budget"`
	offsets := make([]int, 0, len(inserts))
	for at := range inserts {
		offsets = append(offsets, at)
	}
	sort.Ints(offsets)
	var out strings.Builder
	last := 0
	for _, at := range offsets {
		out.Write(text[last:at])
		out.WriteString(inserts[at])
		last = at
	}
	out.Write(text[last:])
	return []byte(out.String()), sites, nil
}
