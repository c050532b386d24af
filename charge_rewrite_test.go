package minipy_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// chargers are the functions that charge, those of the meter and those that do little else, with the argument that says how much.
var chargers = map[string]int{
	"(*budget.Meter).Steps": 0, "(*budget.Meter).Alloc": 0, "(*budget.Meter).Output": 0,
	"(*capability.Set).charge": 0,
	"(*parser.parser).charge":  0, "(*parser.parser).chargeText": 0,
	"(*compiler.unit).steps": 0, "(*compiler.unit).alloc": 0,
	"object.charge": 1, "object.chargeBytes": 1, "object.chargeProbes": 1, "object.chargeResult": 1, "object.ChargeBig": 1, "(*object.Class).paySearch": 0,
	"builtins.scan": 1, "builtins.skim": 1, "builtins.reserve": 1, "builtins.chargeSearch": 1,
	"stdlib.charged": 1, "stdlib/re.instRoom": 1,
}

// chargeSite is a place that charges.
type chargeSite struct {
	ID   int
	Name string // "folder/file.go function charger number": stays the same while other code changes
	Line int
}

// modulePath is the path of the root package.
const modulePath = "github.com/minipy/minipy"

// rewriteAll rewrites the sources of the engine: it returns the new text of every file that charges, by path, and the sites.
func rewriteAll() (map[string][]byte, []chargeSite, error) {
	cmd := exec.Command("go", "list", "-export", "-deps", "-f", `{{.ImportPath}}{{"\t"}}{{.Export}}{{"\t"}}{{join .GoFiles " "}}`, ".")
	cmd.Stderr = os.Stderr
	listed, err := cmd.Output()
	if err != nil {
		return nil, nil, err
	}
	exports := map[string]string{} // package -> file with its types
	var packages [][]string
	for _, line := range strings.Split(strings.TrimSpace(string(listed)), "\n") {
		f := strings.Split(line, "\t")
		exports[f[0]] = f[1]
		if f[0] == modulePath || strings.HasPrefix(f[0], modulePath+"/") {
			packages = append(packages, f)
		}
	}
	sort.Slice(packages, func(i, j int) bool { return packages[i][0] < packages[j][0] })
	texts := map[string][]byte{}
	var sites []chargeSite
	files := token.NewFileSet()
	types := importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	for _, f := range packages {
		r := &rewriter{folder: strings.TrimPrefix(strings.TrimPrefix(f[0], modulePath), "/"), files: files, first: len(sites)}
		if err := r.load(f[0], strings.Fields(f[2]), types); err != nil {
			return nil, nil, err
		}
		for _, file := range r.syntax {
			before := len(r.sites)
			text, err := r.rewrite(file)
			if err != nil {
				return nil, nil, err
			}
			if len(r.sites) > before {
				texts[r.path] = text
			}
		}
		sites = append(sites, r.sites...)
	}
	return texts, sites, nil
}

// rewriter makes the charges of a package go through package budget, where they can be left out. Lines stay where they are.
type rewriter struct {
	folder  string
	first   int // the number of the first site
	files   *token.FileSet
	syntax  []*ast.File
	info    types.Info
	sites   []chargeSite
	path    string         // the file
	inserts map[int]string // what goes in, by offset
	where   string         // the function, in the run loop also the instruction
	counts  map[string]int
}

// load parses the package and finds out what its names mean.
func (r *rewriter) load(path string, names []string, imports types.Importer) error {
	for _, name := range names {
		file, err := parser.ParseFile(r.files, filepath.ToSlash(filepath.Join(r.folder, name)), nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		r.syntax = append(r.syntax, file)
	}
	r.info.Uses = map[*ast.Ident]types.Object{}
	config := types.Config{Importer: imports}
	_, err := config.Check(path, r.files, r.syntax, &r.info)
	return err
}

// rewrite returns the new text of a file.
func (r *rewriter) rewrite(file *ast.File) ([]byte, error) {
	r.path, r.inserts = r.files.Position(file.Pos()).Filename, map[int]string{}
	text, err := os.ReadFile(r.path)
	if err != nil {
		return nil, err
	}
	for _, d := range file.Decls {
		r.where, r.counts = "init", map[string]int{}
		fn, ok := d.(*ast.FuncDecl)
		if ok {
			r.where = fn.Name.Name
			if fn.Recv != nil {
				r.where = receiver(fn.Recv.List[0].Type) + "." + r.where
			}
		}
		loop := r.path == "vm/hot.go" && ok && fn.Name.Name == "hot"
		ast.Inspect(d, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				r.call(call)
			} else if loop {
				r.instruction(n)
			}
			return true
		})
	}
	if file.Name.Name != "budget" {
		r.inserts[r.offset(file.Name.End())] = `; import chargesite "github.com/minipy/minipy/budget"`
	}
	offsets := make([]int, 0, len(r.inserts))
	for at := range r.inserts {
		offsets = append(offsets, at)
	}
	sort.Ints(offsets)
	var out strings.Builder
	last := 0
	for _, at := range offsets {
		out.Write(text[last:at])
		out.WriteString(r.inserts[at])
		last = at
	}
	out.Write(text[last:])
	return []byte(out.String()), nil
}

// receiver returns the name of a receiver's type.
func receiver(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.StarExpr:
		return receiver(t.X)
	case *ast.IndexExpr:
		return receiver(t.X)
	case *ast.Ident:
		return t.Name
	}
	return ""
}

func (r *rewriter) offset(p token.Pos) int { return r.files.Position(p).Offset }

// site numbers another site.
func (r *rewriter) site(what string, at token.Pos) (id int) {
	id = r.first + len(r.sites)
	what = r.where + " " + what
	r.counts[what]++
	r.sites = append(r.sites, chargeSite{id, fmt.Sprintf("%s %s %d", r.path, what, r.counts[what]), r.files.Position(at).Line})
	return id
}

// around puts an expression between two texts; the first is a format for the name of package budget and the number of a site.
func (r *rewriter) around(x ast.Expr, before, after string, id int) {
	qualifier := "chargesite."
	if strings.HasPrefix(r.path, "budget/") {
		qualifier = ""
	}
	r.inserts[r.offset(x.Pos())] += fmt.Sprintf(before, qualifier, id)
	r.inserts[r.offset(x.End())] = after + r.inserts[r.offset(x.End())]
}

// call finds the charges that are calls.
func (r *rewriter) call(call *ast.CallExpr) {
	var name *ast.Ident
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		name = f.Sel
	case *ast.Ident:
		name = f
	default:
		return
	}
	f, ok := r.info.Uses[name].(*types.Func)
	if !ok {
		return
	}
	full := strings.ReplaceAll(f.FullName(), modulePath+"/", "")
	if full == "(*budget.Meter).Room" {
		r.around(call, "!%sCheck(%d, !", ")", r.site(name.Name, call.Pos()))
		return
	}
	amount, ok := chargers[full]
	if !ok {
		return
	}
	id := r.site(name.Name, call.Pos())
	function := "Site"
	if !strings.HasPrefix(full, "(*budget.Meter)") { // it may charge something besides: the whole call is left out
		function = "Amount"
		if f.Signature().Results().Len() == 0 {
			r.around(call, "%sDo(%d, func() { ", " })", id)
		} else {
			r.around(call, "%sCall(%d, func() error { return ", " })", id)
		}
	}
	r.around(call.Args[amount], "%s"+function+"["+f.Signature().Params().At(amount).Type().String()+"](%d, ", ")", id)
}

// instruction finds the charges of the run loop, which counts steps in a local variable: what is added to it and taken from it, and the
// looks at it. They are named after the instruction.
func (r *rewriter) instruction(n ast.Node) {
	switch n := n.(type) {
	case *ast.CaseClause:
		if len(n.List) > 0 {
			if s, ok := n.List[0].(*ast.SelectorExpr); ok {
				r.where = "Thread.hot " + s.Sel.Name
			}
		}
	case *ast.AssignStmt:
		if x, ok := n.Lhs[0].(*ast.Ident); ok && x.Name == "lim" && (n.Tok == token.ADD_ASSIGN || n.Tok == token.SUB_ASSIGN) {
			r.around(n.Rhs[0], "%sSite[int](%d, ", ")", r.site("lim", n.Pos()))
		}
	case *ast.BinaryExpr:
		x, ok := n.X.(*ast.Ident)
		y, also := n.Y.(*ast.Ident)
		if ok && also && n.Op == token.GTR && x.Name == "pc" && y.Name == "lim" {
			r.around(n, "%sCheck(%d, ", ")", r.site("pc > lim", n.Pos()))
		}
	}
}
