package compiler

import (
	"strings"

	"github.com/minipy/minipy/source"
)

// scopeKind says what sort of source a scope stands for.
type scopeKind uint8

const (
	scopeModule   scopeKind = iota
	scopeFunction           // def, lambda, the value of a type alias, a generator expression
	scopeClass
	scopeComp  // list, set or dict comprehension: lives in its host's frame, does not see a class around it
	scopeTypes // type parameters: live in their host's frame
)

// symbol is what a scope knows of a name.
type symbol struct {
	name      string
	bound     bool // assigned in this scope, or a parameter
	imported  bool // bound by imports only, which may come before global
	param     bool
	global    bool // declared global
	nonlocal  bool // declared nonlocal
	used      bool
	annotated bool
	walrus    bool // target of a := in the scope's frame; in a comprehension: target of a := that binds further out
	loop      bool // target of a comprehension's for
	unset     bool // deleted somewhere, or the name of an except clause: never certainly bound
	cell      bool // shared with inner functions
	span      source.Span
}

// scope is a region of source with names of its own.
type scope struct {
	kind      scopeKind
	name      string
	parent    *scope
	host      *scope // the scope whose frame holds this one's variables: itself unless kind is scopeComp or scopeTypes
	children  []*scope
	symbols   map[string]*symbol
	order     []*symbol // in order of first appearance
	private   string    // name of the class around, for mangling
	free      map[string]int
	freeNames []string // variables of outer functions, of a host

	async       bool        // async def, or a generator expression that awaits
	generator   bool        // contains yield, or is a generator expression
	genExpr     bool        // generator expression
	lambda      bool        // lambda, the value of a type alias or the bound of a type parameter
	classView   bool        // of those, one directly in a class, whose names it sees
	forbid      string      // comprehension: what the scope around forbade when it began
	needsClass  bool        // class whose methods use __class__
	annotations bool        // has annotated names: __annotations__ is set up at the start
	reflects    bool        // may look at its locals by name: all of them are kept readable
	awaits      bool        // comprehension: contains await or async for
	valueReturn source.Span // the first return with a value
	typeParams  []string    // of a class
	own         []string    // classView: names of type parameters, which go before those of the class
	inIterable  int         // building the iterable of a comprehension, where := is not allowed
	compName    string      // what a comprehension is called in messages
}

func newScope(kind scopeKind, name string, parent *scope) *scope {
	s := &scope{kind: kind, name: name, parent: parent, symbols: map[string]*symbol{}}
	s.host = s
	if parent != nil {
		s.private = parent.private
		parent.children = append(parent.children, s)
		if kind == scopeComp || kind == scopeTypes {
			s.host = parent.host
		}
	}
	return s
}

// symbol returns the scope's entry for name, made when there is none.
func (s *scope) symbol(name string) *symbol {
	sym := s.symbols[name]
	if sym == nil {
		sym = &symbol{name: name}
		s.symbols[name] = sym
		s.order = append(s.order, sym)
	}
	return sym
}

// addFree makes name one of the closure's variables.
func (s *scope) addFree(name string) {
	if _, ok := s.free[name]; ok {
		return
	}
	if s.free == nil {
		s.free = map[string]int{}
	}
	s.free[name] = len(s.freeNames)
	s.freeNames = append(s.freeNames, name)
}

// inClass reports whether a class surrounds the function scope s.
func (s *scope) inClass() bool {
	for p := s.parent; p != nil; p = p.parent {
		if p.kind == scopeClass {
			return true
		}
	}
	return false
}

// mangle returns the name that __name stands for within a class.
func mangle(class, name string) string {
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// analyze decides, for all names of s and the scopes in it, which variables are shared between functions.
func (u *unit) analyze(s *scope) {
	if u.err != nil {
		return
	}
	u.steps(int64(len(s.order)))
	for _, sym := range s.order {
		u.resolve(s, sym)
	}
	for _, name := range s.typeParams {
		u.resolve(s, &symbol{name: name, used: true})
	}
	for _, child := range s.children {
		u.analyze(child)
	}
	if s.needsClass {
		s.symbol("__class__")
	}
}

// resolve looks for the scope that owns a name which s uses but does not bind, and hands the variable down from there.
func (u *unit) resolve(s *scope, sym *symbol) {
	if sym.global || sym.bound && !sym.nonlocal {
		return
	}
	owner := u.owner(s, sym)
	if owner == nil {
		if sym.nonlocal {
			u.errorf(sym.span, "no binding for nonlocal '%s' found", sym.name)
		}
		return
	}
	if owner.kind == scopeTypes && sym.nonlocal {
		u.errorf(sym.span, "nonlocal binding not allowed for type parameter '%s'", sym.name)
		return
	}
	if owner.kind == scopeClass { // __class__
		owner.needsClass = true
	} else if owner.host == s.host {
		return
	} else {
		owner.symbols[sym.name].cell = true
	}
	for q := s.host; q != owner.host; q = q.parent.host {
		q.addFree(sym.name)
	}
	if s.classView && owner.kind == scopeTypes {
		s.own = append(s.own, sym.name)
	}
}

// owner returns the scope around s that has the variable, or nil when it is a global.
func (u *unit) owner(s *scope, sym *symbol) *scope {
	for p := s.parent; p != nil; p = p.parent {
		u.steps(1)
		switch p.kind {
		case scopeModule:
			return nil
		case scopeClass:
			if sym.name == "__class__" {
				return p
			}
		default:
			if found := p.symbols[sym.name]; found != nil {
				if found.global && !sym.nonlocal {
					return nil
				}
				if found.bound && !found.nonlocal && !found.global {
					return p
				}
			}
		}
	}
	return nil
}
