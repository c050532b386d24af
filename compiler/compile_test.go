package compiler

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

var update = flag.Bool("update", false, "rewrite the golden disassembly under testdata")

// compileText compiles src as a module; every code that a test makes has to pass the verifier.
func compileText(t testing.TB, src string, opts Options) (*bytecode.Code, error) {
	t.Helper()
	file := source.NewFile("test.py", src)
	mod, err := parser.ParseModule(file, parser.Options{})
	require.NoError(t, err)
	code, err := Module(file, mod, opts)
	if err == nil {
		require.NoError(t, bytecode.Verify(code))
		require.NoError(t, flowOf(code))
	}
	return code, err
}

func mustCompile(t testing.TB, src string) *bytecode.Code {
	t.Helper()
	code, err := compileText(t, src, Options{})
	require.NoError(t, err)
	return code
}

// TestGolden compares the disassembly of testdata/*.py with what stands beside them; refresh with -update and review the change.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".py"), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			got := bytecode.Disassemble(mustCompile(t, string(text)))
			golden := strings.TrimSuffix(path, ".py") + ".dis"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("disassembly changed (-want +got):\n%s", diff)
			}
		})
	}
}

// listing returns the mnemonics and operands of the code called name.
func listing(t *testing.T, code *bytecode.Code, name string) []string {
	t.Helper()
	var find func(c *bytecode.Code) *bytecode.Code
	find = func(c *bytecode.Code) *bytecode.Code {
		if c.Name.String() == name {
			return c
		}
		for _, inner := range c.Codes {
			if found := find(inner); found != nil {
				return found
			}
		}
		return nil
	}
	c := find(code)
	require.NotNil(t, c, "code %s", name)
	var lines []string
	for pc, i := range c.Instrs {
		lines = append(lines, strings.Join(strings.Fields(bytecode.FormatInstr(c, pc, i)), " "))
	}
	return lines
}

func TestUnboundLocalsCostNothingWhereTheyAreBound(t *testing.T) {
	for _, test := range []struct {
		name, body string
		checks     int
	}{
		{"straight", "x = 1\n return x", 0},
		{"both branches", "if a: x = 1\n else: x = 2\n return x", 0},
		{"one branch", "if a: x = 1\n return x", 1},
		{"checked once", "if a: x = 1\n return x + x", 1},
		{"branch that returns", "if a: x = 1\n else: return\n return x", 0},
		{"loop variable in the loop", "for x in a: x", 0},
		{"loop variable behind the loop", "for x in a: pass\n return x", 1},
		{"endless loop", "while True:\n  x = 1\n  if a: break\n return x", 0},
		{"walrus in and", "if (x := a) and x: return x", 0},
		{"walrus behind and", "if a and (x := a): pass\n return x", 1},
		{"try", "try: x = a()\n except E: pass\n return x", 1},
		{"try with reraise", "try: x = a()\n except E: raise\n return x", 0},
		{"finally", "try: pass\n finally: x = 1\n return x", 0},
		{"guarded by finally", "try: x = 1\n finally: a()\n return x", 0},
		{"with may swallow", "with a: x = 1\n return x", 1},
		{"deleted", "x = 1\n del x\n return x", 2},
		{"parameter", "return a", 0},
		{"match", "match a:\n  case [x]: return x", 0},
		{"comprehension", "return [x for x in a]", 0},
		{"second clause read early", "return [x for y in x for x in y]", 0},
		{"inner clause read early", "return [z for y in a for z in z]", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			n := 0
			for _, line := range listing(t, mustCompile(t, "def f(a):\n "+test.body+"\n"), "f") {
				if strings.HasPrefix(line, "CHECKBOUND") {
					n++
				}
			}
			assert.Equal(t, test.checks, n)
		})
	}
}

func TestInstructionsOfExpressions(t *testing.T) {
	for _, test := range []struct{ expr, want string }{
		{"a + 1", "ADDI r2, a, 0, 1; RETURN r2"},
		{"1 + a", "KADD r2, a, 1; RETURN r2"},
		{"a % -3", "LOADI r3, -3; MOD r2, a, r3, 0; RETURN r2"},
		{"a << 63", "LOADI r3, 63; LSHIFT r2, a, r3, 0; RETURN r2"},
		{"a * 0.5", "MULK r2, a, 0, 0.5; RETURN r2"},
		{"a + 2**40", "ADDK r2, a, 0, 1099511627776; RETURN r2"},
		{"-5", "LOADI r2, -5; RETURN r2"},
		{"2**200", "LOADI r2, 2; LOADI r3, 200; POW r2, r2, r3, 0; RETURN r2"},
		{"1 // 0", "LOADI r2, 1; LOADI r3, 0; FLOORDIV r2, r2, r3, 0; RETURN r2"},
		{"-7 // 2, -7 % 2, 7 // -2, 7 % -2", "LOADK r2, (-4, 1, -4, -1); RETURN r2"},
		{"(1, 'a', (2.5, None))", `LOADK r2, (1, "a", (2.5, None)); RETURN r2`},
		{"a in [1, 2]", "LOADK r3, (1, 2); IN r2, a, r3; RETURN r2"},
		{"a[0], a[-1]", "INDEXI r2, a, 0; INDEXI r3, a, -1; BUILDTUPLE r2, r2, 2; RETURN r2"},
		{"a < b < 3", "LT r2, a, b; JUMPFALSE r2, -> L4; LOADI r3, 3; LT r2, b, r3; RETURN r2"},
		{"1 if a is None else 2", "JUMPNOTNONE a, -> L3; LOADI r2, 1; JUMP -> L4; LOADI r2, 2; RETURN r2"},
		{"a or b", "MOVE r2, a; JUMPTRUE r2, -> L3; MOVE r2, b; RETURN r2"},
		{"not a", "NOT r2, a; RETURN r2"},
		{"1 if not (a < b) else 2", "JUMPLT a, b, 1, -> L3; LOADI r2, 1; JUMP -> L4; LOADI r2, 2; RETURN r2"},
		{"1 if a >= -5 else 2", "JUMPGEI a, -5, 0, -> L3; LOADI r2, 1; JUMP -> L4; LOADI r2, 2; RETURN r2"},
		{"a.f(b, 1)", "MOVE r3, a; MOVE r4, b; LOADI r5, 1; CALLATTR r2, 2, .f; RETURN r2"},
		{"a.f(g)", "LOADMETHOD r2, a, .f; LOADGLOBAL r4, g; CALLMETHOD r2, 1; RETURN r2"},
		{"a(b, k=1)", `MOVE r2, a; MOVE r3, b; LOADI r4, 1; CALLKW r2, 2, ("k"); RETURN r2`},
		{"a(*b)", "MOVE r2, a; SPREAD r3, b; CALLEX r2, 0; RETURN r2"},
		{"a + (a := b)", "MOVE r2, a; MOVE a, b; ADD r2, r2, a, 0; RETURN r2"},
		{"f'{a}'", "FORMAT r2, a, a, 256; RETURN r2"},
		{"0.0, -0.0, False, 0", "LOADK r2, (0, -0, False, 0); RETURN r2"},
		{"__debug__", "LOADK r2, True; RETURN r2"},
	} {
		t.Run(test.expr, func(t *testing.T) {
			code := mustCompile(t, "def f(a, b):\n return "+test.expr+"\n")
			assert.Equal(t, test.want, strings.Join(listing(t, code, "f"), "; "))
		})
	}
}

func TestConstantsOfDifferentTypesStayApart(t *testing.T) {
	code := mustCompile(t, "x = [0.0, -0.0, 0j, False, 'a', b'a', (0,), (0.0,), (False,), 'a', 0.0]\n")
	assert.Len(t, code.Consts, 10) // and None
}

func TestExpressionFunction(t *testing.T) {
	file := source.NewFile("rule", "amount > limit and [x for x in allowed if x == amount]")
	e, err := parser.ParseExpression(file, parser.Options{})
	require.NoError(t, err)
	code, err := Expression(file, e, []string{"amount", "limit"}, Options{})
	require.NoError(t, err)
	require.NoError(t, bytecode.Verify(code))
	assert.Equal(t, 2, code.Simple())
	require.Len(t, code.Globals, 1)
	assert.Equal(t, "allowed", code.Globals[0].String())
}

func TestEvalIsDynamic(t *testing.T) {
	file := source.NewFile("<string>", "a + (lambda: b)()")
	e, err := parser.ParseExpression(file, parser.Options{})
	require.NoError(t, err)
	code, err := Eval(file, e, Options{})
	require.NoError(t, err)
	require.NoError(t, bytecode.Verify(code))
	assert.NotZero(t, code.Flags&bytecode.DynamicNames)
	assert.Positive(t, code.Size())
	assert.Contains(t, listing(t, code, "<module>"), `LOADNAME r0, 0, "a"`)
	assert.Contains(t, listing(t, code, "<lambda>"), `LOADNAME r0, 1, "b"`)
}

func TestInteractiveShowsExpressions(t *testing.T) {
	file := source.NewFile("<stdin>", "'a'\nx = 1\ndef f(): 2\n")
	mod, err := parser.ParseModule(file, parser.Options{})
	require.NoError(t, err)
	code, err := Interactive(file, mod, Options{Dynamic: true})
	require.NoError(t, err)
	assert.Equal(t, []string{`LOADK r0, "a"`, "PRINTEXPR r0"}, listing(t, code, "<module>")[:2])
	assert.NotContains(t, strings.Join(listing(t, code, "f"), " "), "PRINTEXPR")
}

func TestGlobalsAreNumberedInOrderOfTheirFirstStore(t *testing.T) {
	code := mustCompile(t, "def f():\n global c\n c = print(a)\nb = 1\na = b\n")
	var names []string
	for _, name := range code.Globals {
		names = append(names, name.String())
	}
	assert.Equal(t, []string{"__name__", "__doc__", "f", "b", "a", "print", "c"}, names)
	assert.Equal(t, code.Globals, code.Codes[0].Globals)
}

func TestSpansAreWhatTracebacksUnderline(t *testing.T) {
	src := "x = a.b[c](d + e)\n"
	code := mustCompile(t, src)
	spans := map[string]string{}
	for pc, i := range code.Instrs {
		s := code.Spans[pc]
		spans[i.Op().String()] = src[s.Start:s.End]
	}
	assert.Equal(t, "a.b", spans["GETATTR"])
	assert.Equal(t, "a.b[c]", spans["INDEX"])
	assert.Equal(t, "d + e", spans["ADD"])
	assert.Equal(t, "a.b[c](d + e)", spans["CALL"])
}

func TestMeterStopsCompiling(t *testing.T) {
	src := strings.Repeat("f(1, 2)\n", 20000)
	file := source.NewFile("test.py", src)
	mod, err := parser.ParseModule(file, parser.Options{})
	require.NoError(t, err)
	for _, limits := range []budget.Limits{{Steps: 10_000}, {Memory: 100_000}} {
		_, err = Module(file, mod, Options{Meter: budget.NewMeter(limits, nil)})
		var limit *budget.LimitError
		assert.ErrorAs(t, err, &limit)
	}
	_, err = Module(file, mod, Options{Meter: budget.NewMeter(budget.Limits{}, nil)})
	assert.NoError(t, err)
}

func errorOf(t *testing.T, src string) *parser.SyntaxError {
	t.Helper()
	_, err := compileText(t, src, Options{})
	require.Error(t, err, src)
	var syntax *parser.SyntaxError
	require.True(t, errors.As(err, &syntax), "%v", err)
	return syntax
}

func TestCodeSizeIsTheRealOne(t *testing.T) {
	assert.EqualValues(t, reflect.TypeFor[bytecode.Code]().Size(), codeSize)
}
