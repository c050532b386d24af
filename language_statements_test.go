package minipy_test

import (
	"strings"

	"github.com/minipy/minipy/parser"
)

// languageStatements is chapters 7 and 8 of the reference: simple and compound statements, and 5, imports.
var languageStatements = []languageRow{
	{"expression statement", a(func(n *parser.ExprStmt) bool { return !kind[parser.Call](n.Value) }), "docstrings"},
	{"assignment to a name", target(kind[parser.Name]), "assignment_unpacking"},
	{"assignment to an attribute", target(kind[parser.Attribute]), "special_attribute_access"},
	{"assignment to an item", target(func(e any) bool { s, ok := e.(*parser.Subscript); return ok && !kind[parser.Slice](s.Slice) }), "special_class_assignment"},
	{"assignment to a slice", target(func(e any) bool { s, ok := e.(*parser.Subscript); return ok && kind[parser.Slice](s.Slice) }), "slice_forms"},
	{"assignment to an extended slice", target(func(e any) bool {
		s, ok := e.(*parser.Subscript)
		return ok && kind[parser.Slice](s.Slice) && s.Slice.(*parser.Slice).Step != nil
	}), "slice_forms"},
	{"assignment to several targets", a(func(n *parser.Assign) bool { return len(n.Targets) > 2 }), "assign_chained"},
	{"unpacking into a tuple", target(kind[parser.Tuple]), "assignment_unpacking"},
	{"unpacking takes one item more than it needs, to know", expects("too many"), "assign_unpack_consumes_one_more"},
	{"unpacking into a list", target(kind[parser.List]), "assign_star_unpack"},
	{"unpacking nested targets", target(func(e any) bool {
		t, ok := e.(*parser.Tuple)
		return ok && len(within[parser.Tuple](t))+len(within[parser.List](t)) > 1
	}), "assignment_unpacking"},
	{"unpacking with a starred target first", starredAt(func(i, n int) bool { return i == 0 && n > 1 }), "assignment_unpacking"},
	{"unpacking with a starred target in the middle", starredAt(func(i, n int) bool { return i > 0 && i < n-1 }), "assignment_unpacking"},
	{"unpacking with a starred target last", starredAt(func(i, n int) bool { return i > 0 && i == n-1 }), "assignment_unpacking"},
	{"unpacking into attributes and items", target(func(e any) bool {
		return kind[parser.Tuple](e) && len(within[parser.Attribute](e)) > 0 && len(within[parser.Subscript](e)) > 0
	}), "assign_targets_order"},
	{"unpacking into nothing: () and []", target(func(e any) bool { t, ok := e.(*parser.Tuple); return ok && len(t.Elts) == 0 }), "assign_unpack_errors"},
	{"the right side before the targets, targets from left to right", both(calls("mk"), target(kind[parser.Tuple])), "assign_targets_order"},
	{"augmented assignment +=", augmented(parser.Add), "assign_augmented_targets"},
	{"augmented assignment -=", augmented(parser.Sub), "assign_augmented_evaluation_order"},
	{"augmented assignment *=", augmented(parser.Mult), "assign_augmented_evaluation_order"},
	{"augmented assignment @=", augmented(parser.MatMult), "lexical_operators"},
	{"augmented assignment /=", augmented(parser.Div), "assign_augmented_names"},
	{"augmented assignment //=", augmented(parser.FloorDiv), "assign_augmented_names"},
	{"augmented assignment %=", augmented(parser.Mod), "assign_augmented_names"},
	{"augmented assignment **=", augmented(parser.Pow), "assign_augmented_names"},
	{"augmented assignment <<=", augmented(parser.LShift), "assign_augmented_names"},
	{"augmented assignment >>=", augmented(parser.RShift), "assign_augmented_names"},
	{"augmented assignment &=", augmented(parser.BitAnd), "assign_augmented_names"},
	{"augmented assignment |=", augmented(parser.BitOr), "assign_augmented_names"},
	{"augmented assignment ^=", augmented(parser.BitXor), "assign_augmented_names"},
	{"augmented assignment to an attribute", a(func(n *parser.AugAssign) bool { return kind[parser.Attribute](n.Target) }), "assign_augmented_evaluation_order"},
	{"augmented assignment to an item", a(func(n *parser.AugAssign) bool { return kind[parser.Subscript](n.Target) }), "assign_augmented_evaluation_order"},
	{"annotated assignment to a name", a(func(n *parser.AnnAssign) bool { return n.Simple && n.Value != nil }), "assign_annotated"},
	{"annotation without a value", a(func(n *parser.AnnAssign) bool { return n.Simple && n.Value == nil }), "assign_annotated_forms"},
	{"annotated name in parentheses", a(func(n *parser.AnnAssign) bool { return !n.Simple && kind[parser.Name](n.Target) }), "assign_annotated"},
	{"annotated attribute", a(func(n *parser.AnnAssign) bool { return kind[parser.Attribute](n.Target) }), "assign_annotated"},
	{"annotated item", a(func(n *parser.AnnAssign) bool { return kind[parser.Subscript](n.Target) }), "assign_annotated"},
	{"annotated assignment of an unparenthesised tuple", a(func(n *parser.AnnAssign) bool { t, ok := n.Value.(*parser.Tuple); return ok && !t.Parenthesized }), "assign_annotated_forms"},
	{"annotations of a function's variables are not evaluated", a(func(n *parser.FunctionDef) bool { return direct[parser.AnnAssign](n.Body) }), "assign_annotated"},
	{"annotations of a class: __annotations__", a(func(n *parser.ClassDef) bool { return direct[parser.AnnAssign](n.Body) }), "typeparam_class"},
	{"annotations of a module: __annotations__", a(func(n *parser.Name) bool { return n.ID == "__annotations__" }), "annotations_future"},
	{"from __future__ import annotations", a(func(n *parser.ImportFrom) bool { return n.Module == "__future__" && n.Names[0].Name == "annotations" }), "annotations_future"},
	{"assert", a(func(n *parser.Assert) bool { return n.Msg == nil }), "assert_forms"},
	{"assert with a message", a(func(n *parser.Assert) bool { return n.Msg != nil }), "assert_forms"},
	{"pass", is[parser.Pass](), "class_body_effects"},
	{"del name", deleted(kind[parser.Name]), "del_and_identity"},
	{"del attribute", deleted(kind[parser.Attribute]), "del_forms"},
	{"del item", deleted(kind[parser.Subscript]), "del_and_identity"},
	{"del slice", deleted(func(e any) bool { s, ok := e.(*parser.Subscript); return ok && kind[parser.Slice](s.Slice) }), "del_forms"},
	{"del of several targets", a(func(n *parser.Delete) bool { return len(n.Targets) > 1 }), "del_and_identity"},
	{"del of targets in brackets", deleted(func(e any) bool { return kind[parser.Tuple](e) || kind[parser.List](e) }), "del_forms"},
	{"return", a(func(n *parser.Return) bool { return n.Value == nil }), "func_return_forms"},
	{"return with a value", a(func(n *parser.Return) bool { return n.Value != nil }), "func_return_forms"},
	{"return of a tuple with a starred item", a(func(n *parser.Return) bool {
		t, ok := n.Value.(*parser.Tuple)
		return ok && direct[parser.Starred](t.Elts)
	}), "func_return_forms"},
	{"yield statement", a(func(n *parser.ExprStmt) bool { return kind[parser.Yield](n.Value) }), "gen_yield_from"},
	{"raise", a(func(n *parser.Raise) bool { return n.Exc == nil }), "raise_bare_reraise"},
	{"raise of an instance", a(func(n *parser.Raise) bool { return kind[parser.Call](n.Exc) }), "raise_same_exception_context"},
	{"raise of a class", a(func(n *parser.Raise) bool { return kind[parser.Name](n.Exc) }), "raise_forms"},
	{"raise from", a(func(n *parser.Raise) bool { return n.Cause != nil && !noneLiteral(n.Cause) }), "raise_forms"},
	{"raise from None", a(func(n *parser.Raise) bool { return noneLiteral(n.Cause) }), "raise_forms"},
	{"break", is[parser.Break](), "ctrl_break_in_try_finally"},
	{"continue", is[parser.Continue](), "ctrl_for_else"},
	{"global", a(func(n *parser.Global) bool { return len(n.Names) == 1 }), "func_nonlocal_global"},
	{"global with several names", a(func(n *parser.Global) bool { return len(n.Names) > 1 }), "func_nonlocal_global"},
	{"global in a class", a(func(n *parser.ClassDef) bool { return direct[parser.Global](n.Body) }), "func_nonlocal_global"},
	{"global at module level", func(s *languageScript) bool {
		return len(s.nodes) > 0 && direct[parser.Global](s.nodes[0].(*parser.Module).Body)
	}, "names_and_scopes"},
	{"nonlocal", is[parser.Nonlocal](), "func_nonlocal_global"},
	{"nonlocal through two levels", a(func(n *parser.FunctionDef) bool {
		for _, inner := range within[parser.FunctionDef](n.Body) {
			for _, third := range within[parser.FunctionDef](inner.Body) {
				if direct[parser.Nonlocal](third.Body) {
					return true
				}
			}
		}
		return false
	}), "func_nonlocal_global"},
	{"nonlocal in a class", a(func(n *parser.ClassDef) bool { return direct[parser.Nonlocal](n.Body) }), "func_nonlocal_global"},
	{"type alias", a(func(n *parser.TypeAlias) bool { return n.TypeParams == nil }), "typeparam_alias"},
	{"type alias with type parameters", a(func(n *parser.TypeAlias) bool { return n.TypeParams != nil }), "typeparam_alias"},
	{"type alias that names itself", a(func(n *parser.TypeAlias) bool {
		for _, name := range within[parser.Name](n.Value) {
			if name.ID == n.Name.ID {
				return true
			}
		}
		return false
	}), "typeparam_alias"},
	{"type alias in a class", a(func(n *parser.ClassDef) bool { return direct[parser.TypeAlias](n.Body) }), "typeparam_alias"},

	{"import m", imported(func(n parser.Alias) bool { return !strings.Contains(n.Name, ".") && n.AsName == "" }), "import_aliases_in_functions"},
	{"import a.b", imported(func(n parser.Alias) bool { return strings.Contains(n.Name, ".") && n.AsName == "" }), "import_module_attributes"},
	{"import m as n", imported(func(n parser.Alias) bool { return n.AsName != "" }), "import_module_forms"},
	{"import a.b as c", imported(func(n parser.Alias) bool { return strings.Contains(n.Name, ".") && n.AsName != "" }), "import_circular"},
	{"import of several modules", a(func(n *parser.Import) bool { return len(n.Names) > 1 }), "import_aliases_in_functions"},
	{"from m import n", a(func(n *parser.ImportFrom) bool { return n.Names[0].AsName == "" }), "import_module_getattr"},
	{"from m import n as k", a(func(n *parser.ImportFrom) bool { return n.Names[0].AsName != "" }), "import_aliases_in_functions"},
	{"from m import in parentheses", written(`from \w+ import \(`), "syntax_errors_assignment"},
	{"from m import *", a(func(n *parser.ImportFrom) bool { return n.Names[0].Name == "*" }), "import_module_forms"},
	{"from a import submodule", a(func(n *parser.ImportFrom) bool {
		return n.Module == "_package" || strings.HasPrefix(n.Module, "_package.")
	}), "imports"},
	{"relative imports, up to the package around", expects("_package.deeper"), "import_relative"},
	{"import in a function", a(func(n *parser.FunctionDef) bool {
		return direct[parser.Import](n.Body) || direct[parser.ImportFrom](n.Body)
	}), "import_aliases_in_functions"},
	{"import in a class", a(func(n *parser.ClassDef) bool {
		return direct[parser.Import](n.Body) || direct[parser.ImportFrom](n.Body)
	}), "import_module_forms"},
	{"circular imports", written(`import .*circ`), "import_circular"},
	{"a module is run once", attribute("modules"), "import_module_forms"},
	{"attributes of modules: __name__, __file__, __package__, __path__", both(attribute("__name__"), attribute("__package__"), attribute("__path__")), "import_module_forms"},
	{"__getattr__ of a module", written(`__getattr__ of a module|module_getattr`), "import_module_getattr"},
	{"__name__ == \"__main__\"", written(`__name__ == .__main__.`), "names_and_scopes"},
	{"__import__", calls("__import__"), "import_aliases_in_functions"},

	{"if", a(func(n *parser.If) bool { return n.Else == nil }), "ctrl_while_else"},
	{"if, elif, else", a(func(n *parser.If) bool { e, ok := elifOf(n); return ok && e.Else != nil }), "ctrl_if_chain"},
	{"while", a(func(n *parser.While) bool { return n.Else == nil }), "ctrl_break_in_try_finally"},
	{"while with else", a(func(n *parser.While) bool { return n.Else != nil }), "ctrl_while_else"},
	{"while with break past else", a(func(n *parser.While) bool { return n.Else != nil && len(within[parser.Break](n.Body)) > 0 }), "ctrl_while_else"},
	{"for over a name", a(func(n *parser.For) bool { return kind[parser.Name](n.Target) && !n.Async }), "loops"},
	{"for with unpacking", a(func(n *parser.For) bool { return kind[parser.Tuple](n.Target) }), "loops"},
	{"for with a starred target", a(func(n *parser.For) bool { return len(within[parser.Starred](n.Target)) > 0 }), "assign_star_unpack"},
	{"for into an attribute or an item", a(func(n *parser.For) bool { return kind[parser.Attribute](n.Target) || kind[parser.Subscript](n.Target) }), "ctrl_for_else"},
	{"for over a starred tuple without parentheses", a(func(n *parser.For) bool { t, ok := n.Iter.(*parser.Tuple); return ok && !t.Parenthesized }), "loops"},
	{"for with else", a(func(n *parser.For) bool { return n.Else != nil && !n.Async }), "ctrl_for_else"},
	{"for over a list that changes", written(`(append|remove|pop|insert|clear)\(`), "ctrl_loop_mutation"},
	{"try except", a(func(n *parser.Try) bool { return n.Handlers != nil && n.Handlers[0].Type != nil && !n.Star }), "try_except_forms"},
	{"except of a tuple of classes", a(func(n *parser.ExceptHandler) bool { return kind[parser.Tuple](n.Type) }), "except_star_raise"},
	{"except with a name", a(func(n *parser.ExceptHandler) bool { return n.Name != "" }), "except_matching_errors"},
	{"except without a class", a(func(n *parser.ExceptHandler) bool { return n.Type == nil }), "try_except_forms"},
	{"several except clauses", a(func(n *parser.Try) bool { return len(n.Handlers) > 1 && !n.Star }), "try_except_forms"},
	{"try else", a(func(n *parser.Try) bool { return n.Else != nil }), "try_exception_in_handlers"},
	{"try finally", a(func(n *parser.Try) bool { return n.Handlers == nil && n.Finally != nil }), "try_exception_in_handlers"},
	{"try except else finally", a(func(n *parser.Try) bool { return n.Handlers != nil && n.Else != nil && n.Finally != nil }), "try_except_forms"},
	{"return in finally", a(func(n *parser.Try) bool { return direct[parser.Return](n.Finally) }), "ctrl_return_in_finally"},
	{"break and continue in finally", a(func(n *parser.Try) bool {
		return len(within[parser.Break](n.Finally))+len(within[parser.Continue](n.Finally)) > 0
	}), "ctrl_break_in_try_finally"},
	{"break, continue and return through finally", a(func(n *parser.Try) bool {
		return n.Finally != nil && len(within[parser.Break](n.Body))+len(within[parser.Continue](n.Body)) > 0
	}), "ctrl_break_in_try_finally"},
	{"the class of except is any expression", a(func(n *parser.ExceptHandler) bool { return kind[parser.Call](n.Type) || kind[parser.IfExp](n.Type) }), "try_except_forms"},
	{"except*", a(func(n *parser.Try) bool { return n.Star && n.Handlers[0].Name == "" }), "except_star_raise"},
	{"except* with a name", a(func(n *parser.Try) bool { return n.Star && n.Handlers[0].Name != "" }), "except_star_raise"},
	{"several except* clauses", a(func(n *parser.Try) bool { return n.Star && len(n.Handlers) > 1 }), "except_star_raise"},
	{"except* of a tuple", a(func(n *parser.Try) bool { return n.Star && kind[parser.Tuple](n.Handlers[0].Type) }), "exceptions_groups_methods"},
	{"except* with else and finally", a(func(n *parser.Try) bool { return n.Star && n.Else != nil && n.Finally != nil }), "except_star_split"},
	{"raise in except*", a(func(n *parser.Try) bool { return n.Star && len(within[parser.Raise](n.Handlers)) > 0 }), "except_star_raise"},
	{"with", a(func(n *parser.With) bool { return len(n.Items) == 1 && n.Items[0].Vars == nil && !n.Async }), "with_control_flow"},
	{"with as a name", a(func(n *parser.With) bool { return kind[parser.Name](n.Items[0].Vars) && !n.Async }), "with_generator_managers"},
	{"with as other targets", a(func(n *parser.With) bool { return n.Items[0].Vars != nil && !kind[parser.Name](n.Items[0].Vars) }), "with_and_except_forms"},
	{"with of several managers", a(func(n *parser.With) bool { return len(n.Items) > 1 && !n.Async }), "with_statements"},
	{"with in parentheses", written(`with \(.* as .*,`), "with_and_except_forms"},
	{"with and return, break, continue", a(func(n *parser.With) bool { return len(within[parser.Return](n.Body)) > 0 }), "with_control_flow"},
	{"with that suppresses an exception", a(func(n *parser.FunctionDef) bool {
		return n.Name == "__exit__" && len(within[parser.Return](n.Body)) > 0
	}), "with_and_except_forms"},

	{"match: literal patterns", matchValue(kind[parser.Constant]), "match_patterns"},
	{"match: negative and complex numbers", matchValue(func(e any) bool { return kind[parser.UnaryOp](e) || kind[parser.BinOp](e) }), "match_literals"},
	{"match: strings and bytes", matchValue(func(e any) bool { c, ok := e.(*parser.Constant); return ok && c.Kind == parser.ConstStr }), "match_captures_and_guards"},
	{"match: None, True, False", is[parser.MatchSingleton](), "match_mappings"},
	{"match: capture", a(func(n *parser.MatchAs) bool { return n.Pattern == nil && n.Name != "" }), "match_values_and_dotted"},
	{"match: wildcard", a(func(n *parser.MatchAs) bool { return n.Pattern == nil && n.Name == "" }), "match_captures_and_guards"},
	{"match: dotted name", matchValue(kind[parser.Attribute]), "match_values_and_dotted"},
	{"match: as", a(func(n *parser.MatchAs) bool { return n.Pattern != nil }), "match_captures_and_guards"},
	{"match: or", is[parser.MatchOr](), "match_captures_and_guards"},
	{"match: or in sequences and classes", a(func(n *parser.MatchOr) bool { return len(within[parser.MatchSequence](n.Patterns)) > 1 }), "match_or_patterns"},
	{"match: or that binds", a(func(n *parser.MatchOr) bool { return binds(n) }), "match_classes"},
	{"match: group", written(`case \(\d+ \|`), "match_captures_and_guards"},
	{"match: sequence in brackets and parentheses", both(written(`case \[`), written(`case \(`)), "match_captures_and_guards"},
	{"match: open sequence", written(`case \w+, `), "match_sequences"},
	{"match: empty sequence", a(func(n *parser.MatchSequence) bool { return len(n.Patterns) == 0 }), "match_patterns"},
	{"match: star in a sequence", a(func(n *parser.MatchStar) bool { return n.Name != "" }), "match_patterns"},
	{"match: star wildcard", a(func(n *parser.MatchStar) bool { return n.Name == "" }), "match_classes"},
	{"match: mapping", a(func(n *parser.MatchMapping) bool { return len(n.Keys) > 0 }), "match_mappings"},
	{"match: empty mapping", a(func(n *parser.MatchMapping) bool { return len(n.Keys) == 0 && n.Rest == "" }), "match_mappings"},
	{"match: rest of a mapping", a(func(n *parser.MatchMapping) bool { return n.Rest != "" }), "match_mappings"},
	{"match: mapping with dotted keys", a(func(n *parser.MatchMapping) bool { return len(n.Keys) > 0 && kind[parser.Attribute](n.Keys[0]) }), "match_mappings"},
	{"match: class without arguments", a(func(n *parser.MatchClass) bool { return len(n.Patterns)+len(n.KwdPatterns) == 0 }), "match_captures_and_guards"},
	{"match: class with positional patterns", a(func(n *parser.MatchClass) bool { return len(n.Patterns) > 1 }), "match_patterns"},
	{"match: class with keyword patterns", a(func(n *parser.MatchClass) bool { return len(n.KwdPatterns) > 0 }), "match_patterns"},
	{"match: builtin class with one positional pattern", a(func(n *parser.MatchClass) bool {
		c, ok := n.Cls.(*parser.Name)
		return ok && (c.ID == "int" || c.ID == "str") && len(n.Patterns) == 1
	}), "match_captures_and_guards"},
	{"match: dotted class", a(func(n *parser.MatchClass) bool { return kind[parser.Attribute](n.Cls) }), "match_rare"},
	{"match: guard", a(func(n *parser.MatchCase) bool { return n.Guard != nil }), "match_captures_and_guards"},
	{"match: subject of several values", a(func(n *parser.Match) bool { t, ok := n.Subject.(*parser.Tuple); return ok && !t.Parenthesized }), "match_sequences"},
	{"match: subject with a star", a(func(n *parser.Match) bool { return len(within[parser.Starred](n.Subject)) > 0 }), "match_rare"},
	{"match: captures of a failed pattern", written(`guard failed`), "match_rare"},
	{"match: nested patterns", a(func(n *parser.MatchSequence) bool { return len(within[parser.MatchClass](n)) > 0 }), "match_sequences"},

	{"def", is[parser.FunctionDef](), "func_closures"},
	{"def: defaults, evaluated once", a(func(n *parser.FunctionDef) bool { return len(n.Params.Defaults) > 0 }), "func_defaults"},
	{"def: positional-only parameters", a(func(n *parser.Arguments) bool { return n.PosOnly != nil }), "func_parameter_kinds"},
	{"def: *args", a(func(n *parser.Arguments) bool { return n.VarArg != nil }), "func_decorators"},
	{"def: keyword-only parameters", a(func(n *parser.Arguments) bool { return n.KwOnly != nil && n.VarArg == nil }), "func_binding_errors"},
	{"def: keyword-only parameters with defaults between", a(func(n *parser.Arguments) bool {
		return len(n.KwDefaults) > 1 && n.KwDefaults[0] != nil && n.KwDefaults[1] == nil
	}), "expr_forms_rare"},
	{"def: **kwargs", a(func(n *parser.Arguments) bool { return n.KwArg != nil }), "func_attributes"},
	{"def: all kinds of parameters", a(func(n *parser.Arguments) bool {
		return n.PosOnly != nil && n.Args != nil && n.VarArg != nil && n.KwOnly != nil && n.KwArg != nil
	}), "func_parameter_kinds"},
	{"def: annotations", a(func(n *parser.FunctionDef) bool {
		return n.Returns != nil && len(n.Params.Args) > 0 && n.Params.Args[0].Annotation != nil
	}), "func_attributes"},
	{"def: *args with a starred annotation", a(func(n *parser.Arguments) bool { return n.VarArg != nil && kind[parser.Starred](n.VarArg.Annotation) }), "annotations_future"},
	{"def: type parameters", a(func(n *parser.FunctionDef) bool { return n.TypeParams != nil }), "type_parameters"},
	{"def: docstring", attribute("__doc__"), "func_attributes"},
	{"decorator", a(func(n *parser.FunctionDef) bool { return len(n.Decorators) == 1 }), "func_decorators_more"},
	{"decorators, applied from the inside", a(func(n *parser.FunctionDef) bool { return len(n.Decorators) > 1 }), "decorators"},
	{"decorator that is any expression", a(func(n *parser.FunctionDef) bool {
		return len(n.Decorators) > 0 && (kind[parser.Lambda](n.Decorators[0]) || kind[parser.Subscript](n.Decorators[0]) || kind[parser.IfExp](n.Decorators[0]))
	}), "decorators"},
	{"decorator of a class", a(func(n *parser.ClassDef) bool { return n.Decorators != nil }), "func_decorators_more"},
	{"class without bases", a(func(n *parser.ClassDef) bool { return n.Bases == nil }), "class_abstract"},
	{"class with several bases", a(func(n *parser.ClassDef) bool { return len(n.Bases) > 1 }), "class_basic"},
	{"class with a metaclass", a(func(n *parser.ClassDef) bool { return len(n.Keywords) > 0 && n.Keywords[0].Name == "metaclass" }), "class_abstract"},
	{"class with keywords", a(func(n *parser.ClassDef) bool { return len(n.Keywords) > 0 && n.Keywords[0].Name != "metaclass" }), "classes_inheritance"},
	{"class with unpacked bases and keywords", a(func(n *parser.ClassDef) bool { return direct[parser.Starred](n.Bases) }), "expr_forms_rare"},
	{"class with type parameters", a(func(n *parser.ClassDef) bool { return n.TypeParams != nil }), "type_parameters"},
	{"class body with statements of any kind", a(func(n *parser.ClassDef) bool { return direct[parser.For](n.Body) }), "class_basic"},
	{"class in a class, in a function", a(func(n *parser.ClassDef) bool { return direct[parser.ClassDef](n.Body) }), "class_body_effects"},
	{"type parameter with a bound", a(func(n *parser.TypeParam) bool { return n.Bound != nil && !kind[parser.Tuple](n.Bound) }), "typeparam_function"},
	{"type parameter with constraints", a(func(n *parser.TypeParam) bool { return kind[parser.Tuple](n.Bound) }), "typeparam_lazy_bounds"},
	{"type parameter *Ts", a(func(n *parser.TypeParam) bool { return n.Kind == parser.TypeVarTuple }), "typeparam_alias"},
	{"type parameter **P", a(func(n *parser.TypeParam) bool { return n.Kind == parser.ParamSpec }), "typeparam_class"},
	{"bounds of type parameters are evaluated late", attribute("__bound__"), "typeparam_lazy_bounds"},
	{"async def", a(func(n *parser.FunctionDef) bool { return n.Async }), "async_basic"},
	{"async for", a(func(n *parser.For) bool { return n.Async }), "async_await_errors"},
	{"async for with else", a(func(n *parser.For) bool { return n.Async && n.Else != nil }), "async_generator"},
	{"async with", a(func(n *parser.With) bool { return n.Async }), "async_with"},
	{"async with of several managers", a(func(n *parser.With) bool { return n.Async && len(n.Items) > 1 }), "async_with"},
	{"async generator", a(func(n *parser.FunctionDef) bool { return n.Async && len(within[parser.Yield](n.Body)) > 0 }), "async_generator"},
}

// target is the evidence of an assignment to such a target.
func target(condition func(any) bool) evidence {
	return a(func(n *parser.Assign) bool {
		for _, t := range n.Targets {
			if condition(t) {
				return true
			}
		}
		return false
	})
}

// starredAt is the evidence of an unpacking of n targets whose number i has a star.
func starredAt(condition func(i, n int) bool) evidence {
	return target(func(e any) bool {
		t, ok := e.(*parser.Tuple)
		if !ok {
			return false
		}
		for i, item := range t.Elts {
			if kind[parser.Starred](item) && condition(i, len(t.Elts)) {
				return true
			}
		}
		return false
	})
}

func augmented(op parser.Operator) evidence {
	return a(func(n *parser.AugAssign) bool { return n.Op == op })
}

func deleted(condition func(any) bool) evidence {
	return a(func(n *parser.Delete) bool { return condition(n.Targets[0]) })
}

func imported(condition func(parser.Alias) bool) evidence {
	return a(func(n *parser.Import) bool { return condition(n.Names[0]) })
}

func matchValue(condition func(any) bool) evidence {
	return a(func(n *parser.MatchValue) bool { return condition(n.Value) })
}

// direct reports whether one of the nodes itself is a T.
func direct[T any, N any](nodes []N) bool {
	for _, n := range nodes {
		if kind[T](n) {
			return true
		}
	}
	return false
}

func noneLiteral(e parser.Expr) bool {
	c, ok := e.(*parser.Constant)
	return ok && c.Kind == parser.ConstNone
}

func elifOf(n *parser.If) (*parser.If, bool) {
	if len(n.Else) != 1 {
		return nil, false
	}
	e, ok := n.Else[0].(*parser.If)
	return e, ok
}

// binds reports whether a pattern captures something.
func binds(p any) bool {
	for _, n := range within[parser.MatchAs](p) {
		if n.Name != "" {
			return true
		}
	}
	return false
}
